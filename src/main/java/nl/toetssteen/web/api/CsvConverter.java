package nl.toetssteen.web.api;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;

import nl.toetssteen.web.Listing;

/**
 * Writes any list of the API as a table for a spreadsheet (RFC 4180, UTF-8 with a byte
 * order mark).
 */
class CsvConverter extends AbstractHttpMessageConverter<Listing<?>> {

	static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

	private final CsvRows rows;

	CsvConverter(JsonMapper json) {
		super(CSV);
		this.rows = new CsvRows(json);
	}

	@Override
	protected boolean supports(Class<?> type) {
		return Listing.class == type;
	}

	@Override
	public boolean canRead(Class<?> type, @Nullable MediaType mediaType) {
		return false;
	}

	@Override
	protected Listing<?> readInternal(Class<? extends Listing<?>> type, HttpInputMessage message) {
		throw new HttpMessageNotReadableException("CSV is only written", message);
	}

	@Override
	protected void writeInternal(Listing<?> listing, HttpOutputMessage message) throws IOException {
		Writer writer = new OutputStreamWriter(message.getBody(), StandardCharsets.UTF_8);
		writer.write('\ufeff'); // without it Excel takes UTF-8 for the local code page
		CSVPrinter printer = new CSVPrinter(writer, CSVFormat.RFC4180);
		this.rows.write(listing.items(), printer);
		printer.flush();
	}

}
