package nl.toetssteen.ingestion.pdf;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

import nl.toetssteen.documents.Cell;
import nl.toetssteen.documents.Chapter;
import nl.toetssteen.documents.Node;
import nl.toetssteen.documents.SourceTree;

/**
 * All a tree says, one line for each piece. White space is made alike, and so are
 * characters that look alike: the press has not all of them.
 */
public final class Said {

	private Said() {
	}

	public static List<String> in(SourceTree tree) {
		List<String> said = new ArrayList<>();
		for (Chapter chapter : tree.chapters()) {
			said.add("HOOFDSTUK " + chapter.number() + " " + ((chapter.number() == 0) ? "" : chapter.title()));
			chapter.nodes().forEach((node) -> said.addAll(in(node)));
		}
		return said.stream().map(Said::plain).toList();
	}

	/** The words of a piece with its rows. */
	public static List<String> in(Node node) {
		List<String> said = new ArrayList<>();
		switch (node) {
			case Node.Heading heading -> said.add("KOP " + heading.level() + " " + heading.text());
			case Node.Paragraph paragraph -> said.add("TEKST " + paragraph.text());
			case Node.ListItem item ->
				said.add("ITEM " + item.depth() + " " + item.printedNumber() + " " + item.text());
			case Node.Table table -> {
				said.add("TABEL " + table.title() + " | " + table.caption() + " | "
						+ table.columns().stream().map(Node.Table.Column::printed).toList());
				table.rows().forEach((row) -> said.add(row(row)));
			}
		}
		return said.stream().map(Said::plain).toList();
	}

	/** White space before nothing cannot be printed. */
	private static String row(Node.Table.Row row) {
		boolean indented = row.indented() && !row.label().isEmpty();
		List<String> cells = row.cells().stream().map(Said::cell).toList();
		return (indented ? "RIJ > " : "RIJ ") + row.code() + " | " + row.label() + " | " + row.note() + " | " + cells;
	}

	private static String cell(Cell cell) {
		return cell.column() + ": " + cell.printed() + " = " + cell.value();
	}

	public static String plain(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\s\\p{Z}]+", " ").strip();
	}

}
