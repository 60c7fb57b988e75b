package nl.toetssteen.ingestion.pdf.tables;

import java.util.List;
import java.util.regex.Pattern;

import nl.toetssteen.ingestion.pdf.lines.LineText;
import nl.toetssteen.ingestion.pdf.lines.Word;
import nl.toetssteen.ingestion.tables.DutchNumber;

/**
 * Words of a row without a wide gap or an upright line between them: what may be a cell.
 *
 * @param text as printed, without marks of footnotes behind it
 * @param figure the text as a number or what stands for one, without loose spaces
 */
record Part(List<Word> words, double left, double right, String text, String figure) {

	private static final Pattern NOTES = Pattern.compile("(?<=.)\\s*[*†‡]+$");

	/** White space between a number and its sign says nothing. */
	private static final Pattern LOOSE = Pattern.compile("(?<=[-−–+(€])\\s+|\\s+(?=[-−–)%])");

	private static final Pattern RAISED = Pattern.compile("(?U)(?<=[^\\s\\d])(?<!\\bk?m)[¹²³⁰⁴-⁹]+$");

	/** In ems; the space between words is narrower. */
	private static final double WIDE = 0.45;

	static Part of(List<Word> words) {
		String text = RAISED.matcher(LineText.of(words)).replaceFirst("");
		String figure = LOOSE.matcher(NOTES.matcher(text).replaceFirst("")).replaceAll("");
		return new Part(List.copyOf(words), words.getFirst().left(),
				words.stream().mapToDouble(Word::right).max().orElse(0), text, figure);
	}

	/** In two, when one of its words begins at a place, farther than a space away. */
	List<Part> cutAt(double left) {
		for (int i = 1; i < this.words.size(); i++) {
			double space = this.words.get(i).left() - this.words.get(i - 1).right();
			if (Math.abs(this.words.get(i).left() - left) < 1.5 && space > WIDE * size()) {
				return List.of(of(this.words.subList(0, i)), of(this.words.subList(i, this.words.size())));
			}
		}
		return List.of(this);
	}

	boolean isFigure() {
		return isNumber() || DutchNumber.isNoValue(this.figure);
	}

	boolean isNumber() {
		return DutchNumber.isNumber(this.figure);
	}

	/** Whether it is a year, as it may be printed above a column. */
	boolean isYear() {
		return DutchNumber.isYear(this.figure.replaceAll("[()]", ""));
	}

	boolean isBold() {
		return this.words.stream().allMatch((word) -> word.face().bold());
	}

	double size() {
		return this.words.getFirst().size();
	}

	double middle() {
		return (this.left + this.right) / 2;
	}

	boolean overlaps(Span span) {
		return this.left < span.right() && this.right > span.left();
	}

	Span span() {
		return new Span(this.left, this.right);
	}

}
