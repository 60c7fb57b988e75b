package nl.toetssteen.ingestion.mending;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import nl.toetssteen.documents.Chapter;
import nl.toetssteen.documents.Node;
import nl.toetssteen.documents.Place;
import nl.toetssteen.documents.SetAside;
import nl.toetssteen.documents.SourceTree;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a reading in one flat row: the title of a chapter, a heading, a paragraph,
 * an item or a table.
 *
 * @param level of a heading from 1, of an item its depth from 0, of a chapter its number
 * @param number of an item, as printed
 * @param node as it was read; null when it was mended
 * @param settled whether an editor said what it is
 */
public record Piece(Kind kind, int level, @Nullable String number, String text, Place place, @Nullable Node node,
		boolean settled) {

	private static final int LONGEST_BEGIN = 80;

	private static final Pattern OTHER_UNIT = Pattern.compile(
			"(?i)\\(?\\s*(bedragen\\s+)?([x×*]|in)\\s*(€\\s?)?(1[.]000([.]000)?|miljoen|duizend|euro('?s)?|€)[^)]*\\)?");

	/** What sort of piece. */
	public enum Kind {

		CHAPTER("hoofdstuk"), HEADING("tussenkop"), PARAGRAPH("tekst"), ITEM("punt"), TABLE("tabel");

		private final String dutch;

		Kind(String dutch) {
			this.dutch = dutch;
		}

		/** As pages name it. */
		public String dutch() {
			return this.dutch;
		}

	}

	static Piece of(Chapter chapter) {
		return new Piece(Kind.CHAPTER, chapter.number(), null, chapter.title(), chapter.place(), null, false);
	}

	/** What was set aside and belongs to the text after all. */
	static Piece of(SetAside aside) {
		return new Piece(Kind.PARAGRAPH, 0, null, aside.text(), aside.place(), null, true);
	}

	static Piece of(Node node) {
		return switch (node) {
			case Node.Heading heading ->
				new Piece(Kind.HEADING, heading.level(), null, heading.text(), heading.place(), heading, false);
			case Node.Paragraph text -> new Piece(Kind.PARAGRAPH, 0, null, text.text(), text.place(), text, false);
			case Node.ListItem item ->
				new Piece(Kind.ITEM, item.depth(), item.printedNumber(), item.text(), item.place(), item, false);
			case Node.Table table -> new Piece(Kind.TABLE, 0, null, words(table), table.place(), table, false);
		};
	}

	private static String words(Node.Table table) {
		String first = table.rows().stream().limit(1).map(Node.Table.Row::label).collect(Collectors.joining());
		return table.title() + " | " + first;
	}

	Piece as(Kind kind, int level) {
		return new Piece(kind, level, (kind == Kind.ITEM) ? this.number : null, this.text, this.place, null, true);
	}

	/** The same, of which an editor said that it is right. */
	Piece settle() {
		return new Piece(this.kind, this.level, this.number, this.text, this.place, this.node, true);
	}

	/** How its words begin, plainly written. */
	public String begin() {
		String plain = Spot.plain(this.text);
		return plain.substring(0, Math.min(plain.length(), LONGEST_BEGIN));
	}

	/** One piece of both, of this one's kind. */
	Piece with(Piece next) {
		String joint = this.text.endsWith("-") && !this.text.endsWith(" -") ? "" : " ";
		String text = joint.isEmpty() ? this.text.substring(0, this.text.length() - 1) : this.text;
		return new Piece(this.kind, this.level, this.number, text + joint + next.text, this.place.through(next.place),
				null, true);
	}

	List<Piece> splitAt(int offset) {
		return List.of(
				new Piece(this.kind, this.level, this.number, this.text.substring(0, offset).strip(), this.place, null,
						true),
				new Piece(this.kind, this.level, null, this.text.substring(offset).strip(), this.place, null, true));
	}

	/** Of a table: with this unit, and without what was said of another. */
	Piece inUnit(String unit) {
		Node.Table table = table();
		String caption = (unit + " " + OTHER_UNIT.matcher(table.caption()).replaceAll("")).strip();
		return holding(
				new Node.Table(table.number(), table.title(), caption, table.columns(), table.rows(), table.place()));
	}

	/** Of a table: the same with another table for it. */
	Piece holding(Node.Table table) {
		return new Piece(this.kind, this.level, this.number, this.text, this.place, table, true);
	}

	/** The table it is. */
	public Node.Table table() {
		if (this.node instanceof Node.Table table) {
			return table;
		}
		throw new IllegalStateException("No table: " + this.text);
	}

	void write(SourceTree.Builder tree, int chapter) {
		switch (this.kind) {
			case CHAPTER -> tree.chapter(chapter, this.text, this.place);
			case HEADING -> tree.heading(this.level, this.text, this.place);
			case PARAGRAPH -> tree.paragraph(this.text, this.place,
					(this.node instanceof Node.Paragraph paragraph) ? paragraph.lines() : List.of());
			case ITEM -> tree.item(this.level, this.number, this.text, this.place);
			case TABLE -> tree.table(table());
		}
	}

}
