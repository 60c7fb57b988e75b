package nl.toetssteen.ingestion;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import nl.toetssteen.documents.DocumentFacts;
import nl.toetssteen.documents.DocumentKind;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * What one row of the manifest says, checked field by field.
 *
 * @param intact whether its quotes could be followed
 */
record ManifestRow(CSVRecord record, boolean intact) {

	private static final List<String> REQUIRED = List.of("file", "code", "kind", "title", "municipality", "period_from",
			"period_to");

	static void refuseMissingColumns(List<String> columns) {
		List<String> missing = REQUIRED.stream().filter((column) -> !columns.contains(column)).toList();
		if (!missing.isEmpty()) {
			throw new UnreadableDocument("In het manifest ontbreken de kolommen " + String.join(", ", missing) + ".");
		}
	}

	String fileName() {
		String name = optional("file");
		return (name != null) ? name : "rij " + this.record.getRecordNumber() + " van " + Manifest.FILE_NAME;
	}

	/**
	 * The facts of the document.
	 * @throws UnreadableDocument naming the first field that is wrong
	 */
	DocumentFacts facts() {
		if (!this.intact) {
			throw new UnreadableDocument("In deze rij van het manifest klopt een aanhalingsteken niet.");
		}
		if (!this.record.isConsistent()) {
			throw new UnreadableDocument("Deze rij van het manifest heeft te veel of te weinig velden.");
		}
		int from = year("period_from");
		int to = year("period_to");
		if (to < from) {
			throw new UnreadableDocument("De periode eindigt (%d) voor zij begint (%d).".formatted(to, from));
		}
		return new DocumentFacts(matching("code", FactRules.CODE, "kleine letters, cijfers en koppeltekens"), kind(),
				required("title"), issuers(),
				matching("municipality", FactRules.MUNICIPALITY, "een CBS-code zoals GM0106"), from, to, published(),
				optional("note"), required("file"));
	}

	private DocumentKind kind() {
		String printed = required("kind");
		return DocumentKind.of(printed)
			.orElseThrow(() -> new UnreadableDocument("De soort \"%s\" is onbekend. Kies uit: %s.".formatted(printed,
					Arrays.stream(DocumentKind.values()).map(DocumentKind::dutch).collect(Collectors.joining(", ")))));
	}

	private List<String> issuers() {
		String printed = optional("issuers");
		return (printed == null) ? List.of()
				: Arrays.stream(printed.split(";")).map(String::strip).filter((name) -> !name.isEmpty()).toList();
	}

	private int year(String column) {
		return Integer.parseInt(matching(column, FactRules.YEAR, "een jaartal"));
	}

	private @Nullable LocalDate published() {
		String printed = optional("published");
		try {
			return (printed == null) ? null : LocalDate.parse(printed);
		}
		catch (DateTimeException ex) {
			throw new UnreadableDocument("\"%s\" bij published is geen datum zoals 2018-05-14.".formatted(printed));
		}
	}

	private String matching(String column, Pattern pattern, String wanted) {
		String value = required(column);
		if (!pattern.matcher(value).matches()) {
			throw new UnreadableDocument("\"%s\" bij %s is niet %s.".formatted(value, column, wanted));
		}
		return value;
	}

	private String required(String column) {
		String value = optional(column);
		if (value == null) {
			throw new UnreadableDocument("In het manifest is %s niet ingevuld.".formatted(column));
		}
		return value;
	}

	private @Nullable String optional(String column) {
		String value = this.record.isSet(column) ? this.record.get(column).strip() : "";
		return value.isEmpty() ? null : value;
	}

}
