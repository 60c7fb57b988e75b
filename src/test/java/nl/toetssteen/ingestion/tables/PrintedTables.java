package nl.toetssteen.ingestion.tables;

import java.util.ArrayList;
import java.util.List;

import nl.toetssteen.documents.Cell;
import nl.toetssteen.documents.Node.Table;
import nl.toetssteen.ingestion.Line;

import static org.assertj.core.api.Assertions.assertThat;

/** Short ways to read the tables of a text and to write down what came out. */
final class PrintedTables {

	private PrintedTables() {
	}

	static List<Line> lines(String text) {
		List<Line> lines = new ArrayList<>();
		for (String line : text.split("\n", -1)) {
			lines.add(new Line(lines.size() + 1, line));
		}
		return lines;
	}

	static List<FoundTable> find(String text) {
		return new TableFinder().find(lines(text));
	}

	/** The only table of a text. */
	static Table only(String text) {
		List<FoundTable> found = find(text);
		assertThat(found).hasSize(1);
		return found.getFirst().table();
	}

	static List<String> columns(Table table) {
		return table.columns().stream().map(Table.Column::printed).toList();
	}

	/** Each row as its label and its numbers: "Lasten: 12 13". */
	static List<String> rows(Table table) {
		return table.rows()
			.stream()
			.map((row) -> row.label() + ": "
					+ String.join(" ", row.cells().stream().map(PrintedTables::number).toList()))
			.map(String::strip)
			.toList();
	}

	private static String number(Cell cell) {
		return cell.value() == null ? "?" : cell.value().toPlainString();
	}

}
