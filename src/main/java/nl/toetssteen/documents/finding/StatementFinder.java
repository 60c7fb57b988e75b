package nl.toetssteen.documents.finding;

import java.util.ArrayList;
import java.util.List;

import nl.toetssteen.documents.Chapter;
import nl.toetssteen.documents.Document;
import nl.toetssteen.documents.Node;
import nl.toetssteen.documents.SourceTree;

/**
 * Finds what a programme or agreement states. Its lists are taken at their word: each
 * item is a statement. A text that is prose, with fewer items than chapters, is searched
 * for sentences that commit.
 */
public final class StatementFinder {

	private StatementFinder() {
	}

	/** The statements in reading order. */
	public static List<FoundStatement> find(Document document, SourceTree tree) {
		return find(document.getCode(), tree);
	}

	static List<FoundStatement> find(String code, SourceTree tree) {
		boolean prose = isProse(tree);
		List<FoundStatement> found = new ArrayList<>();
		for (Chapter chapter : tree.chapters()) {
			found.addAll(new ChapterStatements(code, chapter).find(prose));
		}
		return found;
	}

	private static boolean isProse(SourceTree tree) {
		long items = tree.chapters()
			.stream()
			.flatMap((chapter) -> chapter.nodes().stream())
			.filter(Node.ListItem.class::isInstance)
			.count();
		return items < tree.chapters().size();
	}

}
