package nl.toetssteen.documents;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A piece of a document in reading order. Every node has the number of its passage, which
 * is unique in the document, and its place in the original.
 */
public sealed interface Node {

	int number();

	Place place();

	/** How many passages it takes; more than one for a table with its rows. */
	default int passageCount() {
		return 1;
	}

	/**
	 * A heading inside a chapter.
	 *
	 * @param level 1 for a section of the chapter, 2 for a section of a section, and so
	 * on
	 */
	record Heading(int number, int level, String text, Place place) implements Node {
	}

	/**
	 * Running text.
	 *
	 * @param lines where each of its lines starts in the text, in order
	 */
	record Paragraph(int number, String text, Place place, List<LineStart> lines) implements Node {

		public Paragraph {
			lines = List.copyOf(lines);
		}

		/** The place of a part of the text, such as a sentence. */
		public Place placeOf(int from, int to) {
			return new Place(lineAt(from), lineAt(to - 1), this.place.page());
		}

		private int lineAt(int offset) {
			return this.lines.stream()
				.filter((line) -> line.offset() <= offset)
				.reduce((_, last) -> last)
				.map(LineStart::line)
				.orElse(this.place.lineFrom());
		}

		/**
		 * The start of a line of the original in a joined text.
		 *
		 * @param offset its first character in the text, from 0
		 */
		public record LineStart(int offset, int line) {
		}

	}

	/**
	 * An item of a list, without its bullet or number.
	 *
	 * @param depth 0 for an item of the list itself, 1 for an item below an item
	 * @param printedNumber the item's own number as printed ("2.9"), if it has one
	 */
	record ListItem(int number, int depth, @Nullable String printedNumber, String text, Place place) implements Node {
	}

	/**
	 * A printed table. It takes the passage number of its title; each row has its own.
	 *
	 * @param caption all that stands above the columns and is not the title: unit, year,
	 * remarks; empty when nothing does
	 */
	record Table(int number, String title, String caption, List<Column> columns, List<Row> rows,
			Place place) implements Node {

		/** The columns with text, such as the label's own header, are not listed here. */
		public record Column(String printed) {
		}

		/**
		 * A row of a table; without cells it is a heading inside the table.
		 *
		 * @param code what is printed before the label as a code ("TV6-711"), if anything
		 * @param label the row's label with its lines joined; empty for an unlabelled
		 * total
		 * @param note what is printed in the row's other text columns, joined
		 * @param indented whether the label's line starts with white space
		 */
		public record Row(int number, @Nullable String code, String label, @Nullable String note, boolean indented,
				List<Cell> cells, Place place) {
		}

		@Override
		public int passageCount() {
			return 1 + this.rows.size();
		}

	}

}
