package nl.toetssteen.ingestion.budget;

import java.util.ArrayList;
import java.util.List;

import nl.toetssteen.documents.DocumentFacts;
import nl.toetssteen.documents.DocumentKind;
import nl.toetssteen.documents.Node;
import nl.toetssteen.documents.SourceTree;
import nl.toetssteen.ingestion.Line;

/** Texts to read in tests, and trees written out short. */
public final class Texts {

	private Texts() {
	}

	public static List<Line> lines(String text) {
		List<Line> lines = new ArrayList<>();
		for (String line : text.split("\n", -1)) {
			lines.add(new Line(lines.size() + 1, line));
		}
		return lines;
	}

	static SourceTree read(List<Line> lines) {
		var facts = new DocumentFacts("begroting", DocumentKind.BUDGET, "Begroting", List.of(), "GM0000", 2026, 2029,
				null, null, "begroting.txt");
		return new BudgetReader().read(facts, lines);
	}

	public static SourceTree read(String text) {
		return read(lines(text));
	}

	/** The nodes of a chapter: "1 heading", "paragraph", "- item", "table title". */
	static List<String> outline(SourceTree tree, int chapter) {
		return tree.chapters().get(chapter).nodes().stream().map(Texts::outline).toList();
	}

	private static String outline(Node node) {
		return switch (node) {
			case Node.Heading heading -> heading.level() + " " + heading.text();
			case Node.Paragraph paragraph -> paragraph.text();
			case Node.ListItem item ->
				((item.printedNumber() != null) ? item.printedNumber() : "-") + " " + item.text();
			case Node.Table table -> "table " + table.title();
		};
	}

}
