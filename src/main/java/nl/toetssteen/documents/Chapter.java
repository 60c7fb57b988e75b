package nl.toetssteen.documents;

import java.util.List;

/**
 * A chapter with everything in it, in reading order.
 *
 * @param passageNumber number of the passage that is the chapter's title
 * @param number as printed, or else counted in order of appearance; 0 for what stands
 * before the first chapter
 * @param title as printed in the body, without the number; the document's own title for
 * chapter 0
 */
public record Chapter(int passageNumber, int number, String title, Place place, List<Node> nodes) {

	public Chapter {
		nodes = List.copyOf(nodes);
	}

	/** How many passages it takes: its title, its nodes and the rows of its tables. */
	public int passageCount() {
		return 1 + this.nodes.stream().mapToInt(Node::passageCount).sum();
	}

}
