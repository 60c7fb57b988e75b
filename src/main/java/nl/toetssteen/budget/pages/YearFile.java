package nl.toetssteen.budget.pages;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletResponse;
import nl.toetssteen.budget.money.YearTable;
import nl.toetssteen.web.CsvFile;
import org.jspecify.annotations.Nullable;

/** Money by year for a spreadsheet: the rows of the page, amounts in full euros. */
public final class YearFile {

	private YearFile() {
	}

	/** Sends the rows, the sums below them, and of each where it is printed. */
	public static void write(String name, YearTable table, HttpServletResponse response) throws IOException {
		List<String> header = new ArrayList<>(List.of("onderdeel"));
		table.columns().forEach((column) -> header.add(column.header()));
		header.add("bron");
		var file = new CsvFile(response, name + ".csv", header.toArray(String[]::new));
		Stream.concat(table.rows().stream(), table.tail().stream()).forEach((row) -> file.row(cells(row).toArray()));
		file.end();
	}

	private static List<@Nullable Object> cells(YearTable.Row row) {
		List<@Nullable Object> cells = new ArrayList<>();
		cells.add(row.label());
		row.cells()
			.forEach((cell) -> cells
				.add((cell.euros() == null) ? null : cell.euros().stripTrailingZeros().toPlainString()));
		cells.add(row.sources().stream().map(YearTable.Source::address).collect(Collectors.joining(" ")));
		return cells;
	}

}
