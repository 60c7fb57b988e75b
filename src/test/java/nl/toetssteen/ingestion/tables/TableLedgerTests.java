package nl.toetssteen.ingestion.tables;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import nl.toetssteen.documents.Node.Table.Row;
import nl.toetssteen.ingestion.Line;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TableLedgerTests {

	private static final Path BUDGET = Path.of("seeds", "begroting-assen-2026.txt");

	@Test
	void accountsForEveryLineInsideATable() throws IOException {
		List<Line> lines = PrintedTables.lines(Files.readString(BUDGET));

		List<FoundTable> found = new TableFinder().find(lines);

		assertThat(found).isNotEmpty();
		for (FoundTable table : found) {
			assertThat(lines.subList(table.fromIndex(), table.toIndexExclusive()))
				.allMatch((line) -> line.isBlank() || isAccountedFor(table, line));
		}
	}

	@Test
	void givesEveryNumberAColumn() throws IOException {
		for (FoundTable found : new TableFinder().find(PrintedTables.lines(Files.readString(BUDGET)))) {
			assertThat(found.table().rows()).flatExtracting(Row::cells)
				.allMatch((cell) -> cell.column() < found.table().columns().size());
		}
	}

	private static boolean isAccountedFor(FoundTable found, Line line) {
		List<Row> rows = found.table().rows();
		boolean above = line.number() < rows.getFirst().place().lineFrom();
		boolean row = rows.stream()
			.anyMatch((one) -> one.place().lineFrom() <= line.number() && line.number() <= one.place().lineTo());
		boolean setAside = found.setAside().stream().anyMatch((one) -> one.place().lineFrom() == line.number());
		return above || row || setAside || found.table().caption().equals(line.text().strip());
	}

}
