package nl.toetssteen.comparison.money;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import nl.toetssteen.budget.money.Inhabitants;
import nl.toetssteen.budget.money.YearTable;

/** Divides money by the number of inhabitants of the same year. */
final class PerInhabitant {

	private PerInhabitant() {
	}

	/** The table per inhabitant; a year without a count has empty cells. */
	static YearTable of(YearTable table, Map<Integer, Inhabitants> counts) {
		return new YearTable(table.slug(), table.title() + ", per inwoner", table.columns(),
				rows(table.rows(), table.columns(), counts), rows(table.tail(), table.columns(), counts),
				table.whole());
	}

	private static List<YearTable.Row> rows(List<YearTable.Row> rows, List<YearTable.Column> columns,
			Map<Integer, Inhabitants> counts) {
		return rows.stream()
			.map((row) -> new YearTable.Row(row.label(), row.address(),
					IntStream.range(0, row.cells().size())
						.mapToObj((index) -> cell(row.cells().get(index), columns.get(index), counts))
						.toList(),
					row.sources(), row.charted()))
			.toList();
	}

	private static YearTable.Cell cell(YearTable.Cell cell, YearTable.Column column, Map<Integer, Inhabitants> counts) {
		Inhabitants count = (column.year() == null) ? null : counts.get(column.year());
		return new YearTable.Cell((count == null || cell.euros() == null) ? null : count.share(cell.euros()));
	}

}
