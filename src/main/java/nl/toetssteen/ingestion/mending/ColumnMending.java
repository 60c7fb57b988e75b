package nl.toetssteen.ingestion.mending;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import nl.toetssteen.documents.Cell;
import nl.toetssteen.documents.Node.Table;

/** What an editor says of a column of a table, as it is kept with the mending. */
public final class ColumnMending {

	private static final Pattern NAME = Pattern.compile("(\\d{1,3})=(.*)");

	private static final Pattern FIGURES = Pattern.compile("(\\d{1,3})>(\\d{1,3})(?:@(\\d{1,5})\\|(.*))?");

	private ColumnMending() {
	}

	/**
	 * What stands above a column.
	 * @param column from 1
	 * @param name with its year, and its unit where that differs from the table's
	 */
	public static String name(int column, String name) {
		return column + "=" + name;
	}

	/**
	 * The figures of a column belong in another; they change places with what stands
	 * there.
	 * @param from column, from 1
	 * @param to column, from 1
	 * @param row the only row it is about, from 1; 0 for all rows
	 * @param label of that row, by which it is known again
	 */
	public static String figures(int from, int to, int row, String label) {
		return (row == 0) ? from + ">" + to : from + ">" + to + "@" + row + "|" + Spot.plain(label);
	}

	/** What was said, in Dutch. */
	static String words(String value) {
		Matcher name = NAME.matcher(value);
		Matcher figures = FIGURES.matcher(value);
		if (name.matches()) {
			return "kolom %s heet “%s”".formatted(name.group(1), name.group(2));
		}
		return !figures.matches() ? value : "de bedragen uit kolom %s horen in kolom %s%s".formatted(figures.group(1),
				figures.group(2), (figures.group(3) == null) ? "" : ", alleen in rij " + figures.group(3));
	}

	/** The table with a column named; the same one when it has no such column. */
	static Table named(Table table, String value) {
		Matcher asked = NAME.matcher(value);
		if (!asked.matches() || !has(table, asked.group(1)) || asked.group(2).isBlank()) {
			return table;
		}
		List<Table.Column> columns = new ArrayList<>(table.columns());
		columns.set(Integer.parseInt(asked.group(1)) - 1, new Table.Column(asked.group(2).strip()));
		return new Table(table.number(), table.title(), table.caption(), columns, table.rows(), table.place());
	}

	/** The table with figures in their own column; the same one when there are none. */
	static Table moved(Table table, String value) {
		Matcher asked = FIGURES.matcher(value);
		if (!asked.matches() || !has(table, asked.group(1)) || !has(table, asked.group(2))) {
			return table;
		}
		int from = Integer.parseInt(asked.group(1)) - 1;
		int to = Integer.parseInt(asked.group(2)) - 1;
		int only = (asked.group(3) == null) ? -1
				: row(table, Integer.parseInt(asked.group(3)) - 1, Spot.plain(asked.group(4)));
		if (asked.group(3) != null && only < 0) {
			return table;
		}
		List<Table.Row> rows = IntStream.range(0, table.rows().size())
			.mapToObj((at) -> (only < 0 || at == only) ? moved(table.rows().get(at), from, to) : table.rows().get(at))
			.toList();
		return rows.equals(table.rows()) ? table
				: new Table(table.number(), table.title(), table.caption(), table.columns(), rows, table.place());
	}

	/** Where that row stands now; -1 when it is no longer there. */
	private static int row(Table table, int asked, String label) {
		return IntStream.concat(IntStream.of(asked), IntStream.range(0, table.rows().size()))
			.filter((at) -> at < table.rows().size() && Spot.plain(table.rows().get(at).label()).equals(label))
			.findFirst()
			.orElse(-1);
	}

	private static Table.Row moved(Table.Row row, int from, int to) {
		if (row.cells().stream().noneMatch((cell) -> cell.column() == from)) {
			return row;
		}
		List<Cell> cells = row.cells()
			.stream()
			.map((cell) -> (cell.column() == from) ? in(cell, to) : (cell.column() == to) ? in(cell, from) : cell)
			.sorted((one, other) -> Integer.compare(one.column(), other.column()))
			.toList();
		return new Table.Row(row.number(), row.code(), row.label(), row.note(), row.indented(), cells, row.place());
	}

	private static Cell in(Cell cell, int column) {
		return new Cell(column, cell.printed(), cell.value());
	}

	private static boolean has(Table table, String column) {
		int position = Integer.parseInt(column);
		return position >= 1 && position <= table.columns().size();
	}

}
