package nl.toetssteen.ingestion.pdf.tables;

import java.util.ArrayList;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import nl.toetssteen.documents.Cell;
import nl.toetssteen.documents.Node;
import nl.toetssteen.documents.Node.Table.Column;
import nl.toetssteen.documents.Node.Table.Row;
import nl.toetssteen.documents.Place;
import nl.toetssteen.ingestion.pdf.lines.Word;
import nl.toetssteen.ingestion.pdf.reading.LaidBlock;
import nl.toetssteen.ingestion.pdf.reading.LaidLine;
import nl.toetssteen.ingestion.tables.DutchNumber;
import org.jspecify.annotations.Nullable;

/** Writes a table down as all tables are, with the lines its rows stand on. */
class TableWriter {

	private static final Pattern TASK_FIELD = Pattern.compile("(TV ?\\d{1,2}[-.]\\d+\\w?)\\s+(.*)");

	/** What stands before labels under a header that says so. */
	private static final Pattern NUMBERED = Pattern
		.compile("([IVX]{1,4}|[A-Z]|\\d{1,4}[a-z]?|\\d+(?:[-.]\\d+\\w*)+)[.)]?\\s+(.*)");

	private static final Pattern CODE_HEAD = Pattern.compile("(?iU)(tv|nr\\.?|nummer|code)(\\s.*)?");

	private final PageTable table;

	private final Map<Word, Integer> numbers;

	private final List<LaidLine> laid;

	private final @Nullable Join join;

	TableWriter(PageTable table, Map<Word, Integer> numbers, List<LaidLine> laid, @Nullable Join join) {
		this.table = table;
		this.numbers = numbers;
		this.laid = laid;
		this.join = join;
	}

	/**
	 * The table with its lines.
	 * @param heading its title, when it has none of its own
	 */
	LaidBlock block(String heading) {
		Caption caption = this.table.caption();
		List<Column> columns = this.table.head().columns().stream().map(Column::new).toList();
		Pattern codes = CODE_HEAD.matcher(this.table.head().label()).matches() ? NUMBERED : TASK_FIELD;
		Indents indents = Indents.of(this.table.rows());
		List<Row> rows = this.table.rows().stream().map((row) -> row(row, codes, indents.has(row))).toList();
		var place = new Place(this.laid.getFirst().number(), this.laid.getLast().number(), this.laid.getFirst().page());
		String title = caption.title().isEmpty() ? heading : caption.title();
		String text = this.laid.stream().map(LaidLine::text).collect(Collectors.joining(" "));
		return LaidBlock.table(new Node.Table(0, title, caption.unit(), columns, rows, place), text, this.laid);
	}

	private Row row(FoundRow row, Pattern codes, boolean indented) {
		Matcher field = TASK_FIELD.matcher(row.label());
		Matcher code = field.matches() ? field : codes.matcher(row.label());
		boolean coded = code.matches();
		List<Cell> cells = new ArrayList<>();
		row.cells().forEach((column, part) -> {
			int at = (this.join == null) ? column : this.join.columns().get(column);
			cells.add(new Cell(at, part.figure(), DutchNumber.parse(part.figure())));
		});
		return new Row(0, coded ? code.group(1) : null, coded ? code.group(2) : row.label(),
				row.note().isEmpty() ? null : row.note(), indented, cells, place(row));
	}

	private Place place(FoundRow row) {
		IntSummaryStatistics lines = row.words()
			.stream()
			.mapToInt((word) -> this.numbers.getOrDefault(word, this.laid.getFirst().number()))
			.summaryStatistics();
		return new Place(lines.getMin(), lines.getMax(), this.laid.getFirst().page());
	}

}
