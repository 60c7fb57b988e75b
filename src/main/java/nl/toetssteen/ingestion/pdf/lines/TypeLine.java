package nl.toetssteen.ingestion.pdf.lines;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

import nl.toetssteen.ingestion.pdf.glyphs.Face;
import nl.toetssteen.ingestion.pdf.reading.Box;
import org.jspecify.annotations.Nullable;

/**
 * A line as it is set, within its column.
 *
 * @param words from left to right, at least one
 * @param column number of its column on the page, in reading order
 * @param columnLeft left edge of the column
 * @param columnRight right edge of the column
 * @param grid number of the ruled table on the page it is in, or -1
 */
public record TypeLine(int page, List<Word> words, int column, double columnLeft, double columnRight, int grid) {

	public TypeLine {
		words = List.copyOf(words);
	}

	public double left() {
		return this.words.getFirst().left();
	}

	public double right() {
		return this.words.stream().mapToDouble(Word::right).max().orElse(left());
	}

	/** The baseline. */
	public double y() {
		return this.words.stream().max(Comparator.comparingDouble(Word::size)).orElseThrow().y();
	}

	public double size() {
		return face().size();
	}

	/** How most of its characters are set. */
	public Face face() {
		return most(Word::face);
	}

	/** What kind of element the tags say most of it is part of. */
	public @Nullable String role() {
		String element = element();
		return (element == null) ? null : element.replaceFirst("#.*", "");
	}

	/** The element of the tags that most of it is part of. */
	public @Nullable String element() {
		return most((word) -> Objects.requireNonNullElse(word.role(), "")) instanceof String role && !role.isEmpty()
				? role : null;
	}

	/** Whether every word of it is bold. */
	public boolean isBold() {
		return all((word) -> word.face().bold());
	}

	public boolean isItalic() {
		return all((word) -> word.face().italic());
	}

	private boolean all(Function<Word, Boolean> test) {
		List<Word> words = this.words.stream()
			.filter((word) -> word.text().codePoints().anyMatch(Character::isLetterOrDigit))
			.toList();
		return !words.isEmpty() && words.stream().allMatch(test::apply);
	}

	/** Its words with single spaces, marks of footnotes left out. */
	public String text() {
		return LineText.of(this.words);
	}

	/** The parts of the line between gaps that no sentence has. */
	public List<List<Word>> cells() {
		return Rows.cut(this.words, LineText.CELL_GAP);
	}

	public Box box() {
		double top = this.words.stream().mapToDouble(Word::top).min().orElse(0);
		double bottom = this.words.stream().mapToDouble(Word::bottom).max().orElse(0);
		return new Box(this.page, tenth(left()), tenth(top), tenth(right() - left()), tenth(bottom - top));
	}

	/** The same line with some of its words left out. */
	public TypeLine from(int word) {
		return new TypeLine(this.page, new ArrayList<>(this.words.subList(word, this.words.size())), this.column,
				this.columnLeft, this.columnRight, this.grid);
	}

	/** The same line with only its first words. */
	public TypeLine to(int word) {
		return new TypeLine(this.page, new ArrayList<>(this.words.subList(0, word)), this.column, this.columnLeft,
				this.columnRight, this.grid);
	}

	private static double tenth(double points) {
		return Math.round(points * 10) / 10.0;
	}

	private <T> T most(Function<Word, T> of) {
		Map<T, Integer> counts = new HashMap<>();
		this.words.forEach((word) -> counts.merge(of.apply(word), word.text().length(), Integer::sum));
		return counts.entrySet()
			.stream()
			.max(Map.Entry.comparingByValue())
			.map(Map.Entry::getKey)
			.orElseGet(() -> of.apply(this.words.getFirst()));
	}

}
