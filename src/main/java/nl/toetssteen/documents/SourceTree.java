package nl.toetssteen.documents;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A document as it was read, whatever its format: chapters with their nodes, what was set
 * aside, and the number of lines of the original. Chapter 0, where there is one, comes
 * first.
 *
 * @param boxes where its lines lie on their pages; empty where the format has no pages
 * @param imagePages the pages of which the words were read from their image
 * @param withheld whether the original could harm who opens it, so that nobody gets it
 */
public record SourceTree(List<Chapter> chapters, List<SetAside> setAside, List<LineBox> boxes, List<Integer> imagePages,
		boolean withheld, int lineCount, int blankLines) {

	public SourceTree {
		chapters = List.copyOf(chapters);
		setAside = List.copyOf(setAside);
		boxes = List.copyOf(boxes);
		imagePages = List.copyOf(imagePages);
	}

	/** Builds a tree in reading order and numbers its passages from 1. */
	public static class Builder {

		private final List<Chapter> chapters = new ArrayList<>();

		private final List<SetAside> setAside = new ArrayList<>();

		private final List<LineBox> boxes = new ArrayList<>();

		private final List<Integer> imagePages = new ArrayList<>();

		private boolean withheld;

		private final List<Node> nodes = new ArrayList<>();

		private @Nullable Chapter open;

		private int last;

		/** Opens a chapter; what follows belongs to it. */
		public Builder chapter(int number, String title, Place place) {
			close();
			this.open = new Chapter(++this.last, number, title, place, List.of());
			return this;
		}

		public Builder heading(int level, String text, Place place) {
			return add(new Node.Heading(++this.last, level, text, place));
		}

		public Builder paragraph(String text, Place place) {
			return paragraph(text, place, List.of());
		}

		/** Adds running text of which is known where each of its lines starts. */
		public Builder paragraph(String text, Place place, List<Node.Paragraph.LineStart> lines) {
			return add(new Node.Paragraph(++this.last, text, place, lines));
		}

		public Builder item(int depth, @Nullable String printedNumber, String text, Place place) {
			return add(new Node.ListItem(++this.last, depth, printedNumber, text, place));
		}

		/** Adds a table; the numbers of the table and its rows are given out here. */
		public Builder table(Node.Table table) {
			int number = ++this.last;
			List<Node.Table.Row> rows = table.rows()
				.stream()
				.map((row) -> new Node.Table.Row(++this.last, row.code(), row.label(), row.note(), row.indented(),
						row.cells(), row.place()))
				.toList();
			return add(new Node.Table(number, table.title(), table.caption(), table.columns(), rows, table.place()));
		}

		public Builder setAside(Place place, SetAside.Reason reason, String text) {
			this.setAside.add(new SetAside(place, reason, text));
			return this;
		}

		/** Tells where a line lies on its page. */
		public Builder box(LineBox box) {
			this.boxes.add(box);
			return this;
		}

		/** Tells that the words of a page were read from its image. */
		public Builder imagePage(int page) {
			this.imagePages.add(page);
			return this;
		}

		/** Says that the original could harm who opens it. */
		public Builder withhold() {
			this.withheld = true;
			return this;
		}

		public SourceTree build(int lineCount, int blankLines) {
			close();
			return new SourceTree(this.chapters, this.setAside, this.boxes, this.imagePages, this.withheld, lineCount,
					blankLines);
		}

		private Builder add(Node node) {
			if (this.open == null) {
				throw new IllegalStateException("Open a chapter before adding to it");
			}
			this.nodes.add(node);
			return this;
		}

		private void close() {
			if (this.open != null) {
				this.chapters.add(new Chapter(this.open.passageNumber(), this.open.number(), this.open.title(),
						this.open.place(), this.nodes));
				this.nodes.clear();
			}
			this.open = null;
		}

	}
}
