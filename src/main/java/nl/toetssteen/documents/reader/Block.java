package nl.toetssteen.documents.reader;

import java.util.List;

import nl.toetssteen.documents.Passage;
import org.jspecify.annotations.Nullable;

/** Passages that are shown as one element of the page. */
sealed interface Block {

	/** Name of the template fragment that shows it. */
	String fragment();

	/** A chapter title, heading or paragraph. */
	record Text(Passage passage) implements Block {

		@Override
		public String fragment() {
			return this.passage.getKind().name().toLowerCase(java.util.Locale.ROOT);
		}

	}

	/** Items that follow each other, as a list of lists. */
	record Items(List<Item> items) implements Block {

		@Override
		public String fragment() {
			return "list";
		}

	}

	record Item(Passage passage, List<Item> children) {
	}

	/**
	 * A table, or the rest of one that began on an earlier part.
	 *
	 * @param continued whether its beginning is on an earlier part
	 */
	record Table(Passage head, boolean continued, List<RowGroup> groups) implements Block {

		@Override
		public String fragment() {
			return "table";
		}

		/** Whether a row has a code of its own, which then gets a column. */
		public boolean coded() {
			return this.groups.stream()
				.flatMap((group) -> group.rows().stream())
				.anyMatch((row) -> row.getPrintedNumber() != null);
		}

		/** Whether a row has words beside its numbers, which then get a column. */
		public boolean noted() {
			return this.groups.stream()
				.flatMap((group) -> group.rows().stream())
				.anyMatch((row) -> row.getNote() != null);
		}

		/** All columns: label, code, cells and notes. */
		public int width() {
			return 1 + this.head.getCells().size() + (coded() ? 1 : 0) + (noted() ? 1 : 0);
		}

	}

	/** Rows under a heading inside a table; the first group may have none. */
	record RowGroup(@Nullable Passage heading, List<Passage> rows) {
	}

}
