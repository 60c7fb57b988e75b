package nl.toetssteen.ingestion;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import nl.toetssteen.documents.DocumentFacts;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** The list of documents an editor offers, each row judged by itself. */
record Manifest(List<Entry> entries) {

	static final String FILE_NAME = "manifest.csv";

	private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder()
		.setHeader()
		.setSkipHeaderRecord(true)
		.setIgnoreEmptyLines(true)
		.setTrim(true)
		.get();

	/**
	 * A row of the manifest.
	 *
	 * @param facts what it says, or null when it cannot be used
	 * @param problem why it cannot be used, in Dutch
	 */
	record Entry(String fileName, @Nullable DocumentFacts facts, @Nullable String problem) {
	}

	/**
	 * Reads a manifest.
	 * @throws UnreadableDocument when the table itself cannot be read
	 */
	static Manifest parse(String csv) {
		List<Entry> entries = new ArrayList<>();
		Set<String> codes = new HashSet<>();
		for (ManifestRow row : rows(csv)) {
			entries.add(entry(row, codes));
		}
		return new Manifest(entries);
	}

	private static Entry entry(ManifestRow row, Set<String> codes) {
		try {
			DocumentFacts facts = row.facts();
			if (!codes.add(facts.code())) {
				throw new UnreadableDocument(
						"De code \"%s\" staat al bij een eerder document.".formatted(facts.code()));
			}
			return new Entry(row.fileName(), facts, null);
		}
		catch (UnreadableDocument ex) {
			return new Entry(row.fileName(), null, ex.getMessage());
		}
	}

	private static List<ManifestRow> rows(String csv) {
		List<ManifestRow> rows = new ArrayList<>();
		try (CSVParser parser = CSVParser.parse(csv, FORMAT)) {
			ManifestRow.refuseMissingColumns(parser.getHeaderNames());
			parser.forEach((row) -> rows.add(new ManifestRow(row, true)));
		}
		catch (IOException | UncheckedIOException | IllegalArgumentException ex) {
			return rowByRow(csv);
		}
		return rows;
	}

	/**
	 * A quote that is never closed swallows all rows after it; taken line by line it
	 * spoils only its own.
	 */
	private static List<ManifestRow> rowByRow(String csv) {
		List<Line> lines = Line.split(csv).stream().filter((line) -> !line.isBlank()).toList();
		if (lines.isEmpty()) {
			throw new UnreadableDocument("Het manifest is leeg.");
		}
		List<ManifestRow> rows = new ArrayList<>();
		for (Line line : lines.subList(1, lines.size())) {
			try (CSVParser parser = CSVParser.parse(lines.getFirst().text() + "\n" + line.text(), FORMAT)) {
				parser.forEach((row) -> rows.add(new ManifestRow(row, true)));
			}
			catch (IOException | UncheckedIOException | IllegalArgumentException ex) {
				rows.addAll(broken(lines.getFirst().text() + "\n" + line.text()));
			}
		}
		return rows;
	}

	private static List<ManifestRow> broken(String csv) {
		try (CSVParser parser = CSVParser.parse(csv, FORMAT.builder().setQuote(null).get())) {
			return parser.stream().map((row) -> new ManifestRow(row, false)).toList();
		}
		catch (IOException | UncheckedIOException | IllegalArgumentException ex) {
			throw new UnreadableDocument("Het manifest is geen leesbare tabel (csv).");
		}
	}

}
