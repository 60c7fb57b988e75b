package nl.toetssteen.web;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletResponse;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/**
 * A table for a spreadsheet (RFC 4180, UTF-8 with a byte order mark) that is sent row by
 * row, for lists that may be too long to keep.
 */
public final class CsvFile {

	// A cell that starts so is run as a formula by spreadsheets (OWASP, "CSV injection").
	private static final Pattern FORMULA = Pattern.compile("^[=+\\-@\\t\\r].*", Pattern.DOTALL);

	private static final Pattern NUMBERS = Pattern.compile("([-+]?\\d[\\d.,]*%?)?(\\|([-+]?\\d[\\d.,]*%?)?)*");

	private final CSVPrinter printer;

	/** Starts the answer to a request. */
	public CsvFile(HttpServletResponse response, String name, String... columns) throws IOException {
		response.setContentType("text/csv;charset=UTF-8");
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
				ContentDisposition.attachment().filename(name).build().toString());
		var writer = new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8);
		writer.write('\ufeff'); // without it Excel takes UTF-8 for the local code page
		this.printer = new CSVPrinter(writer, CSVFormat.RFC4180);
		this.printer.printRecord((Object[]) columns);
	}

	/** Adds a row; a value that is not there becomes an empty cell. */
	public void row(@Nullable Object... values) {
		try {
			this.printer.printRecord(Arrays.stream(values).map(CsvFile::cell).toArray());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Sends what was not sent yet. */
	public void end() throws IOException {
		this.printer.flush();
	}

	private static Object cell(@Nullable Object value) {
		return (value == null) ? "" : (value instanceof Number) ? value : guarded(value.toString());
	}

	/** The text, so that no spreadsheet takes it for a formula. */
	public static String guarded(String text) {
		boolean formula = FORMULA.matcher(text).matches() && !NUMBERS.matcher(text).matches();
		return formula ? "'" + text : text;
	}

}
