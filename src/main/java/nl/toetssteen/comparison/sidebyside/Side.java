package nl.toetssteen.comparison.sidebyside;

import java.util.List;
import java.util.Locale;

import nl.toetssteen.comparison.Entry;
import nl.toetssteen.documents.Document;
import nl.toetssteen.documents.DocumentKind;
import nl.toetssteen.linking.TimeRole;
import org.jspecify.annotations.Nullable;

/**
 * One of the two documents on a theme.
 *
 * @param blocks what it says, by sort; empty when the sort asked for is none of its own
 * @param searched what the whole document was searched for, in Dutch: "84 beloften"
 * @param role what it is to the programme beside it by its age; null where that says
 * nothing
 */
record Side(Document document, List<Block> blocks, List<String> searched, @Nullable TimeRole role) {

	Side {
		blocks = List.copyOf(blocks);
		searched = List.copyOf(searched);
	}

	/** Class of its colour. */
	public String colour() {
		return (this.document.getKind() == DocumentKind.BUDGET) ? "plan"
				: this.document.getKind().name().toLowerCase(Locale.ROOT);
	}

	/** Whether the document says nothing at all under the theme. */
	public boolean silent() {
		return !this.blocks.isEmpty() && this.blocks.stream().allMatch((block) -> block.all() == 0);
	}

	/** Refs of the entries shown. */
	List<String> refs() {
		return entries().stream().map(Entry::ref).toList();
	}

	List<Entry> entries() {
		return this.blocks.stream().flatMap((block) -> block.entries().stream()).toList();
	}

	Side with(List<Block> wanted) {
		return new Side(this.document, wanted, this.searched, this.role);
	}

}
