package nl.toetssteen.ingestion.pdf.lines;

import java.util.ArrayList;
import java.util.List;

import nl.toetssteen.documents.SetAside.Reason;
import nl.toetssteen.ingestion.pdf.glyphs.Area;
import nl.toetssteen.ingestion.pdf.glyphs.Glyph;
import nl.toetssteen.ingestion.pdf.glyphs.Glyph.Unseen;
import nl.toetssteen.ingestion.pdf.glyphs.PageContent;
import nl.toetssteen.ingestion.pdf.glyphs.Ruling;
import nl.toetssteen.ingestion.pdf.reading.Box;

/**
 * The words of a page that a reader sees as text, and what was set aside.
 *
 * @param turn how the text lies on the page, in degrees clockwise; its words are given as
 * if the page were turned so that they stand upright
 * @param width of the page held so, in points
 */
public record PageWords(int page, int turn, double width, double height, List<Word> words, List<Aside> asides,
		List<Ruling> rulings, List<Area> areas) {

	/** Where on the page running heads and feet are looked for. */
	private static final double EDGE = 0.12;

	/** Words that are no part of the text. */
	public record Aside(Reason reason, List<Word> words) {
	}

	public static PageWords of(PageContent content) {
		Turned page = Turned.of(content);
		boolean tagged = artifacts(page.glyphs()) * 3 < page.glyphs().size();
		List<Glyph> text = new ArrayList<>();
		List<Aside> asides = new ArrayList<>();
		for (Reason reason : List.of(Reason.RUNNING_TITLE, Reason.FOOTER, Reason.UNSEEN, Reason.WATERMARK,
				Reason.TURNED)) {
			List<Glyph> out = page.glyphs().stream().filter((glyph) -> reason(glyph, page, tagged) == reason).toList();
			Rows.of(Words.of(out, List.of())).forEach((row) -> asides.add(new Aside(reason, row)));
		}
		page.glyphs().stream().filter((glyph) -> reason(glyph, page, tagged) == null).forEach(text::add);
		return new PageWords(content.number(), page.turn(), page.width(), page.height(), Words.of(text, page.rulings()),
				asides, page.rulings(), page.areas());
	}

	@org.jspecify.annotations.NullUnmarked
	private static Reason reason(Glyph glyph, Turned page, boolean tagged) {
		if (glyph.unseen() == Unseen.INVISIBLE || glyph.unseen() == Unseen.OFF_PAGE) {
			return Reason.UNSEEN;
		}
		if (glyph.turn() != 0) {
			return (glyph.turn() % 90 == 0) ? Reason.TURNED : Reason.WATERMARK;
		}
		if (glyph.unseen() == Unseen.ARTIFACT && tagged) {
			return (glyph.y() < EDGE * page.height()) ? Reason.RUNNING_TITLE
					: (glyph.y() > (1 - EDGE) * page.height()) ? Reason.FOOTER : null;
		}
		return null;
	}

	private static long artifacts(List<Glyph> glyphs) {
		return glyphs.stream().filter((glyph) -> glyph.unseen() == Unseen.ARTIFACT).count();
	}

	/** The same page without some of its words. */
	public PageWords without(Reason reason, List<List<Word>> rows) {
		List<Word> left = new ArrayList<>(this.words);
		List<Aside> more = new ArrayList<>(this.asides);
		for (List<Word> row : rows) {
			left.removeAll(row);
			more.add(new Aside(reason, row));
		}
		return new PageWords(this.page, this.turn, this.width, this.height, left, more, this.rulings, this.areas);
	}

	/** Where a line lies on the page as the file shows it. */
	public Box box(TypeLine line) {
		return Turned.back(line.box(), this.turn, this.width, this.height);
	}

	/** Its words in rows over the whole width, from the top down. */
	public List<List<Word>> rows() {
		return Rows.of(this.words);
	}

	/** The parts of a row between wide gaps. */
	public static List<List<Word>> parts(List<Word> row) {
		return Rows.cut(row, 2);
	}

}
