package nl.toetssteen.documents.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import nl.toetssteen.documents.Chapter;
import nl.toetssteen.documents.Document;
import nl.toetssteen.documents.Node;
import nl.toetssteen.documents.ReturningHeadings;
import nl.toetssteen.documents.SourceTree;

/**
 * Finds what a programme or agreement states. Its lists are taken at their word: each
 * item is a statement, unless its heading says that it was done already. A text that is
 * prose, with hardly a word in lists, is searched for sentences that commit as well.
 */
public final class StatementFinder {

	/** A text with less than this share of its letters in lists is prose. */
	private static final double IN_LISTS = 0.2;

	private StatementFinder() {
	}

	/** The statements in reading order. */
	public static List<FoundStatement> find(Document document, SourceTree tree) {
		return find(document.getCode(), tree);
	}

	/**
	 * The statements in reading order.
	 * @param code of the document, with which their names begin
	 */
	public static List<FoundStatement> find(String code, SourceTree tree) {
		boolean prose = isProse(tree);
		Voice voice = prose ? Voice.in(texts(tree)) : new Voice(null);
		var returning = new ReturningHeadings(headings(tree));
		List<FoundStatement> found = new ArrayList<>();
		for (Chapter chapter : tree.chapters()) {
			found.addAll(new ChapterStatements(code, chapter, new HeadingPath(returning), voice).find(prose));
		}
		return found;
	}

	private static Stream<String> headings(SourceTree tree) {
		return tree.chapters()
			.stream()
			.flatMap((chapter) -> chapter.nodes().stream())
			.filter(Node.Heading.class::isInstance)
			.map((node) -> ((Node.Heading) node).text());
	}

	private static List<String> texts(SourceTree tree) {
		return tree.chapters()
			.stream()
			.flatMap((chapter) -> chapter.nodes().stream())
			.map((node) -> (node instanceof Node.Paragraph paragraph) ? paragraph.text()
					: (node instanceof Node.ListItem item) ? item.text() : "")
			.toList();
	}

	private static boolean isProse(SourceTree tree) {
		List<Node> nodes = tree.chapters().stream().flatMap((chapter) -> chapter.nodes().stream()).toList();
		int listed = nodes.stream()
			.mapToInt((node) -> (node instanceof Node.ListItem item) ? item.text().length() : 0)
			.sum();
		int running = nodes.stream()
			.mapToInt((node) -> (node instanceof Node.Paragraph paragraph) ? paragraph.text().length() : 0)
			.sum();
		return listed < IN_LISTS * (listed + running);
	}

}
