package nl.toetssteen.budget;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

import nl.toetssteen.budget.reading.ReadTable;
import nl.toetssteen.budget.reading.TableReader;
import nl.toetssteen.documents.Cell;
import nl.toetssteen.documents.Node;
import nl.toetssteen.documents.Node.Table.Column;
import nl.toetssteen.documents.Node.Table.Row;
import nl.toetssteen.documents.Place;
import nl.toetssteen.documents.SourceTree;

/**
 * Writes the budget of an imaginary town: tables as text, one row per line, with the
 * cells behind bars and a code before the label in square brackets.
 */
public final class PrintedTables {

	private final SourceTree.Builder tree = new SourceTree.Builder();

	private int chapters;

	public static PrintedTables budget() {
		return new PrintedTables();
	}

	public PrintedTables programme(String title) {
		chapter(title);
		this.tree.heading(1, "Doel " + this.chapters + ".1 Vooruit", Place.line(1));
		return this;
	}

	public PrintedTables chapter(String title) {
		this.tree.chapter(++this.chapters, title, Place.line(1));
		return this;
	}

	public PrintedTables text(String text) {
		this.tree.paragraph(text, Place.line(1));
		return this;
	}

	/** A table whose first line holds the headers. */
	public PrintedTables table(String title, String caption, String text) {
		List<String> lines = text.lines().filter((line) -> !line.isBlank()).toList();
		List<Column> columns = cells(lines.getFirst()).stream().map(Column::new).toList();
		List<Row> rows = lines.stream().skip(1).map(PrintedTables::row).toList();
		this.tree.table(new Node.Table(0, title, caption, columns, rows, Place.line(1)));
		return this;
	}

	private static List<String> cells(String line) {
		return Arrays.stream(line.split("\\|", -1)).skip(1).map(String::strip).toList();
	}

	private static Row row(String line) {
		String label = line.split("\\|", -1)[0].strip();
		@Nullable String code = label.startsWith("[") ? label.substring(1, label.indexOf(']')) : null;
		List<String> printed = cells(line);
		var cells = new ArrayList<Cell>();
		for (int column = 0; column < printed.size(); column++) {
			if (!printed.get(column).isEmpty()) {
				cells.add(new Cell(column, printed.get(column), value(printed.get(column))));
			}
		}
		return new Row(0, code, (code == null) ? label : label.substring(label.indexOf(']') + 1).strip(), null, false,
				cells, Place.line(1));
	}

	private static @Nullable BigDecimal value(String printed) {
		String number = printed.replace(".", "").replace(',', '.').replace("%", "");
		return number.matches("-?\\d+(\\.\\d+)?") ? new BigDecimal(number) : null;
	}

	public SourceTree tree() {
		return this.tree.build(1, 0);
	}

	public List<ReadTable> read() {
		SourceTree read = tree();
		return new TableReader(1L, "begroting-zandrade-2031", 2031, read).read(read);
	}

	public List<BudgetCheck> checks() {
		SourceTree read = tree();
		var reader = new TableReader(1L, "begroting-zandrade-2031", 2031, read);
		return new nl.toetssteen.budget.checks.Checks().run(reader.read(read), reader.programmes());
	}

}
