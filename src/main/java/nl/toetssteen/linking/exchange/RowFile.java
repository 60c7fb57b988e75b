package nl.toetssteen.linking.exchange;

import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import nl.toetssteen.linking.review.Refusal;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads links from a file that somebody made or changed: CSV with commas or semicolons,
 * or JSON.
 */
@Component
class RowFile {

	/** The columns of a file that goes out. */
	static final List<String> COLUMNS = List.of("belofte", "doel", "soort", "aandeel", "toelichting", "versie",
			"status", "voorgesteldDoor", "bevestigdDoor", "gewijzigd");

	/** The columns that must be there. */
	static final List<String> NEEDED = List.of("belofte", "doel", "soort");

	/** Most rows in one file. */
	static final int MOST = 5000;

	// A form brings it back after the preview, where quotes and accents take three times
	// as much.
	private static final int LARGEST = 500_000;

	// What the portal puts before a cell that a spreadsheet would take for a formula.
	private static final Pattern GUARDED = Pattern.compile("^'[=+\\-@\\t\\r]", Pattern.DOTALL);

	private final JsonMapper json;

	RowFile(JsonMapper json) {
		this.json = json;
	}

	/**
	 * The rows of a file.
	 * @throws Refusal when it is no such file; it tells why in Dutch
	 */
	List<LinkRow> read(byte[] bytes) {
		if (bytes.length > LARGEST) {
			throw new Refusal("Dit bestand is te groot. Er past 500 kB in één keer.");
		}
		String text = text(bytes);
		if (text.isBlank()) {
			throw new Refusal("Dit bestand is leeg.");
		}
		List<LinkRow> rows = (text.startsWith("[") || text.startsWith("{")) ? json(text) : csv(text);
		if (rows.isEmpty()) {
			throw new Refusal("In dit bestand staan geen regels.");
		}
		if (rows.size() > MOST) {
			throw new Refusal("Dit bestand heeft " + rows.size() + " regels. Er passen er " + MOST + " in één keer.");
		}
		return rows;
	}

	private static String text(byte[] bytes) {
		try {
			String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
			return text.replaceFirst("^\ufeff", "").strip();
		}
		catch (CharacterCodingException ex) {
			throw new Refusal("Dit bestand is geen tekst in UTF-8. Kies in Excel bij Opslaan als: CSV UTF-8.");
		}
	}

	private static List<LinkRow> csv(String text) {
		String header = text.lines().findFirst().orElse("");
		char separator = (header.indexOf(';') >= 0) ? ';' : ',';
		CSVFormat format = CSVFormat.RFC4180.builder()
			.setDelimiter(separator)
			.setHeader()
			.setSkipHeaderRecord(true)
			.setIgnoreEmptyLines(true)
			.get();
		try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
			checkColumns(parser.getHeaderNames());
			List<LinkRow> rows = new ArrayList<>();
			for (CSVRecord record : parser) {
				checkWidth(record, parser.getHeaderNames());
				rows.add(row(record.toMap()));
			}
			return rows;
		}
		catch (IOException | IllegalArgumentException | IllegalStateException | java.io.UncheckedIOException ex) {
			throw new Refusal(
					"Dit bestand is niet als CSV te lezen. Vaak staat er ergens één aanhalingsteken te veel of te weinig.");
		}
	}

	private static void checkWidth(CSVRecord record, List<String> header) {
		if (!record.isConsistent()) {
			throw new Refusal("Regel %d heeft %d cellen; er zijn %d kolommen.".formatted(record.getRecordNumber() + 1,
					record.size(), header.size()));
		}
	}

	private static void checkColumns(List<String> found) {
		if (found.stream().distinct().count() < found.size()) {
			throw new Refusal("Een kolom staat er twee keer in: " + String.join(", ", found) + ".");
		}
		List<String> missing = NEEDED.stream().filter((column) -> !found.contains(column)).toList();
		if (!missing.isEmpty()) {
			throw new Refusal(
					"Deze kolom ontbreekt: " + String.join(", ", missing) + ". De eerste regel noemt de kolommen.");
		}
		List<String> unknown = found.stream().filter((column) -> !COLUMNS.contains(column)).toList();
		if (!unknown.isEmpty()) {
			throw new Refusal("Deze kolom kent het portaal niet: " + String.join(", ", unknown) + ". Kies uit "
					+ String.join(", ", COLUMNS) + ".");
		}
	}

	private List<LinkRow> json(String text) {
		try {
			JsonNode root = this.json.readTree(text);
			JsonNode items = root.isArray() ? root : root.path("items");
			List<LinkRow> rows = new ArrayList<>();
			items.forEach((item) -> rows.add(row(item)));
			return rows;
		}
		catch (JacksonException ex) {
			throw new Refusal("Dit bestand is niet als JSON te lezen.");
		}
	}

	private static LinkRow row(JsonNode item) {
		Map<String, String> cells = new java.util.HashMap<>();
		item.properties().forEach((field) -> cells.put(field.getKey(), field.getValue().asString("")));
		checkColumns(List.copyOf(cells.keySet()));
		return row(cells);
	}

	private static LinkRow row(Map<String, String> cells) {
		return new LinkRow(cell(cells, "belofte"), cell(cells, "doel"), cell(cells, "soort"), cell(cells, "aandeel"),
				cell(cells, "toelichting"), cell(cells, "versie"), null, null, null, null);
	}

	private static String cell(Map<String, String> cells, String column) {
		String value = cells.getOrDefault(column, "").strip();
		return GUARDED.matcher(value).find() ? value.substring(1) : value;
	}

}
