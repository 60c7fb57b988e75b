package nl.toetssteen.ingestion.pdf;

import java.util.List;
import java.util.stream.IntStream;

import nl.toetssteen.documents.Cell;
import nl.toetssteen.documents.Chapter;
import nl.toetssteen.documents.Node;
import nl.toetssteen.documents.SourceTree;

/** Sets a whole document that was read from text as a PDF. */
public final class TreePress {

	private TreePress() {
	}

	/** Sets each chapter on a new page, its headings bold, its items behind bullets. */
	public static PressRun set(SourceTree tree, int columns, boolean numbered) {
		var press = new PressRun(columns);
		for (int i = 0; i < tree.chapters().size(); i++) {
			Chapter chapter = tree.chapters().get(i);
			if (i > 0) {
				press.turn();
			}
			if (chapter.number() > 0) {
				String number = numbered ? chapter.number() + ". " : "";
				press.text(number + chapter.title(), PressRun.BOLD, 18, 0).white(8);
			}
			chapter.nodes().forEach((node) -> set(press, node));
		}
		return press;
	}

	private static void set(PressRun press, Node node) {
		switch (node) {
			case Node.Heading heading ->
				press.white(10).text(heading.text(), PressRun.BOLD, (heading.level() == 1) ? 13 : 11, 0).white(3);
			case Node.Paragraph paragraph -> press.white(6).text(paragraph.text());
			case Node.ListItem item -> set(press, item);
			case Node.Table table -> set(press, table);
		}
	}

	private static void set(PressRun press, Node.ListItem item) {
		String number = item.printedNumber();
		boolean bare = number != null && number.matches("\\d+");
		String text = (number == null || bare) ? item.text() : number + " " + item.text();
		press.white(2).item(bare ? number + "." : "•", text, 18.0 * item.depth());
	}

	private static void set(PressRun press, Node.Table table) {
		press.white(12).text(table.title(), PressRun.BOLD, 11, 0);
		if (!table.caption().isEmpty()) {
			press.line(table.caption(), PressRun.PLAIN, 9, 0);
		}
		press.row("", table.columns().stream().map(Node.Table.Column::printed).toList(), PressRun.BOLD, 0);
		for (Node.Table.Row row : table.rows()) {
			List<String> cells = IntStream.range(0, table.columns().size()).mapToObj((i) -> printed(row, i)).toList();
			String code = (row.code() != null) ? row.code() + " " : "";
			press.row(code + row.label(), row.cells().isEmpty() ? List.of() : cells, PressRun.PLAIN,
					row.indented() ? 10 : 0);
		}
		press.white(10);
	}

	private static String printed(Node.Table.Row row, int column) {
		return row.cells().stream().filter((cell) -> cell.column() == column).map(Cell::printed).findFirst().orElse("");
	}

}
