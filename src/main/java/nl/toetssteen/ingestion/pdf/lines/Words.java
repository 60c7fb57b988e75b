package nl.toetssteen.ingestion.pdf.lines;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import nl.toetssteen.ingestion.pdf.glyphs.Glyph;
import nl.toetssteen.ingestion.pdf.glyphs.Ruling;
import org.jspecify.annotations.Nullable;

/**
 * Puts characters together to words, in the order the file draws them. White space ends a
 * word, and so does a gap, another type and another line.
 */
class Words {

	/** A wider gap than this part of an em parts words, also without white space. */
	private static final double GAP = 0.17;

	/** Marks of footnotes are smaller than this share of the text they belong to. */
	private static final double SMALLER = 0.82;

	private static final int MOST_LINES = 1000;

	/** Zero width space, word joiner, byte order mark. */
	private static final Set<String> UNPRINTED = Set.of("\u200b", "\u2060", "\ufeff");

	private final List<Word> words = new ArrayList<>();

	private final List<Glyph> open = new ArrayList<>();

	private boolean spaced;

	private final List<Ruling> upright;

	private Words(List<Ruling> rulings) {
		this.upright = rulings.stream().filter((line) -> !line.isLevel()).limit(MOST_LINES).toList();
	}

	/** The words of characters on a page with these lines. */
	static List<Word> of(List<Glyph> glyphs, List<Ruling> rulings) {
		var words = new Words(rulings);
		glyphs.forEach(words::add);
		words.close();
		return words.words;
	}

	private void add(Glyph glyph) {
		if (glyph.isBlank()) {
			close();
			this.spaced = true;
			return;
		}
		if (UNPRINTED.contains(glyph.text())) {
			close(); // words may be broken there, so none runs through it
			return;
		}
		if (!this.open.isEmpty()) {
			Glyph last = this.open.getLast();
			if (isTwin(glyph)) {
				return;
			}
			if (!isOneWord(last, glyph)) {
				close();
			}
		}
		this.open.add(glyph);
	}

	/** Drawn twice a hair's breadth apart, to look bold. */
	private boolean isTwin(Glyph glyph) {
		double hair = glyph.face().size() * 0.12;
		return this.open.subList(Math.max(0, this.open.size() - 3), this.open.size())
			.stream()
			.anyMatch((other) -> other.text().equals(glyph.text()) && Math.abs(other.x() - glyph.x()) < hair
					&& Math.abs(other.y() - glyph.y()) < hair);
	}

	private boolean isOneWord(Glyph last, Glyph glyph) {
		double em = Math.max(last.face().size(), glyph.face().size());
		double gap = glyph.x() - last.right();
		return last.face().equals(glyph.face()) && Objects.equals(last.role(), glyph.role())
				&& Math.abs(glyph.y() - last.y()) < 0.1 * em && gap < GAP * em && gap > -0.5 * em
				&& !isParted(last, glyph);
	}

	/** Cells may be set so tight that only the line between them parts their words. */
	private boolean isParted(Glyph last, Glyph glyph) {
		double from = last.x() + last.width() * 0.6;
		double to = glyph.x() + glyph.width() * 0.4;
		double middle = glyph.y() - glyph.face().size() * 0.3;
		return this.upright.stream()
			.anyMatch((line) -> line.x1() > from && line.x1() < to && line.y1() < middle && line.y2() > middle);
	}

	private void close() {
		if (this.open.isEmpty()) {
			return;
		}
		Glyph first = this.open.getFirst();
		var text = new StringBuilder();
		this.open.forEach((glyph) -> text.append(glyph.text()));
		add(new Word(text.toString(), first.x(), this.open.getLast().right(), first.y(), first.face(), first.role(),
				false, this.spaced));
		this.open.clear();
		this.spaced = false;
	}

	private void add(Word word) {
		if (word.text().isEmpty()) {
			return;
		}
		Word last = this.words.isEmpty() ? null : this.words.getLast();
		this.words.add(isBeside(last, word) && isSmaller(word, last) ? word.on(last.y(), word.y() < last.y()) : word);
		if (isBeside(last, word) && isSmaller(last, word) && last.y() < word.y()) {
			this.words.set(this.words.size() - 2, last.on(word.y(), true));
		}
	}

	/** Small type next to large type, off its line by less than its height. */
	private static boolean isSmaller(Word small, Word large) {
		double off = Math.abs(small.y() - large.y());
		return small.size() < SMALLER * large.size() && off > 0.08 * large.size() && off < 0.7 * large.size();
	}

	@org.jspecify.annotations.NullUnmarked
	private static boolean isBeside(@Nullable Word last, Word word) {
		return last != null && word.left() > last.left() && word.left() - last.right() < 0.6 * word.size()
				&& word.left() - last.right() > -0.5 * word.size();
	}

}
