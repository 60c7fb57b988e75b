package nl.toetssteen.ingestion.pdf.tables;

import java.util.List;
import java.util.regex.Pattern;

/** Whether rows with figures are a table, and not a list of pages or loose numbers. */
class Proof {

	private static final Pattern LEADERS = Pattern.compile(".*(\\.\\s?){4,}|.*(…\\s?){2,}|.*_{3,}");

	private static final Pattern PAGES = Pattern.compile("(?iU)|(pagina|blz|pag|bladzijde)(nummer)?\\.?");

	private static final int MOST_LETTERS = 240;

	private final PageTable table;

	private final boolean ruled;

	private final List<FoundRow> filled;

	Proof(PageTable table, boolean ruled) {
		this.table = table;
		this.ruled = ruled;
		this.filled = table.rows().stream().filter(FoundRow::hasCells).toList();
	}

	boolean isTable() {
		boolean named = !this.table.head().rows().isEmpty() || this.table.caption().rows() > 0;
		int fewest = (this.ruled || named) ? 1 : (this.table.columns().size() > 1) ? 2 : 3;
		return this.filled.size() >= fewest && isLabelled() && !isContents() && !isText();
	}

	/** Figures are about something: most rows say what. */
	private boolean isLabelled() {
		long labelled = this.filled.stream()
			.filter((row) -> row.label().codePoints().anyMatch(Character::isLetterOrDigit))
			.count();
		// A total may be all that is left of a table on the next page.
		boolean named = this.table.columns().size() > 1
				&& this.table.head().columns().stream().noneMatch(String::isEmpty);
		return labelled * 2 >= this.filled.size() || named && this.filled.size() == 1;
	}

	private boolean isContents() {
		if (this.filled.stream().anyMatch((row) -> LEADERS.matcher(row.label()).matches())) {
			return true;
		}
		boolean named = !this.table.caption().unit().isEmpty()
				|| this.table.head().columns().stream().anyMatch((name) -> !PAGES.matcher(name).matches());
		if (this.table.columns().size() > 1 || this.ruled || named) {
			return false;
		}
		long whole = this.filled.stream()
			.filter((row) -> row.cells().firstEntry().getValue().figure().matches("\\d{1,3}"))
			.count();
		return whole == this.filled.size();
	}

	/** Cells of sentences with a number here and there. */
	private boolean isText() {
		int letters = this.table.rows().stream().mapToInt((row) -> row.label().length() + row.note().length()).sum();
		return letters > MOST_LETTERS * this.filled.size();
	}

}
