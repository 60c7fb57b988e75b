package nl.toetssteen.ingestion.pdf.blocks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import nl.toetssteen.ingestion.LineJoiner;
import nl.toetssteen.ingestion.pdf.glyphs.Face;
import nl.toetssteen.ingestion.pdf.lines.TypeLine;
import org.jspecify.annotations.Nullable;

/**
 * Lines that belong together.
 *
 * @param mark what makes it an item; null when it is none
 * @param gap white above it, in points; large at the top of a column
 */
public record Piece(List<TypeLine> lines, @Nullable ItemMark mark, double gap) {

	public Piece {
		lines = List.copyOf(lines);
	}

	public TypeLine first() {
		return this.lines.getFirst();
	}

	public TypeLine last() {
		return this.lines.getLast();
	}

	public Face face() {
		return body().getFirst().face();
	}

	public double size() {
		return body().stream()
			.max(Comparator.comparingInt((line) -> line.text().length()))
			.map(TypeLine::size)
			.orElse(0.0);
	}

	public boolean isBold() {
		return body().stream().allMatch(TypeLine::isBold);
	}

	public boolean isItalic() {
		return body().stream().allMatch(TypeLine::isItalic);
	}

	/** What its tags say it is; null without tags. */
	public @Nullable String role() {
		return first().role();
	}

	public boolean isInGrid() {
		return first().grid() >= 0;
	}

	/** Its text without the mark, the lines joined to one. */
	public String text() {
		return LineJoiner.join(body().stream().map(TypeLine::text).toList());
	}

	/** Its lines without the mark. */
	public List<TypeLine> body() {
		if (this.mark == null || this.mark.words() >= first().words().size()) {
			return this.lines;
		}
		List<TypeLine> body = new ArrayList<>(this.lines);
		body.set(0, first().from(this.mark.words()));
		return body;
	}

	/** Where the text of its lines starts: for an item behind its mark. */
	double textLeft() {
		return (this.mark != null) ? this.mark.textLeft() : last().left();
	}

	public Piece with(Piece next) {
		List<TypeLine> all = new ArrayList<>(this.lines);
		all.addAll(next.lines());
		return new Piece(all, this.mark, this.gap);
	}

	Piece without(@Nullable ItemMark none) {
		return new Piece(this.lines, none, this.gap);
	}

}
