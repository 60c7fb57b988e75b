package nl.toetssteen.ingestion.pdf.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import nl.toetssteen.ingestion.pdf.lines.PageWords;
import nl.toetssteen.ingestion.pdf.lines.Word;

/**
 * What stands on one baseline across the page.
 *
 * @param parts from left to right, at least one
 */
record WordRow(List<Part> parts) {

	/** In ems; no space in a sentence is wider. */
	private static final double GAP = 0.95;

	private static final Pattern CAPTION = Pattern.compile("(?iU)tabel\\s+\\w+.*");

	WordRow {
		parts = List.copyOf(parts);
	}

	static List<WordRow> of(PageWords page, Rulers rulers) {
		return page.rows().stream().map((row) -> new WordRow(cut(row, rulers))).toList();
	}

	private static List<Part> cut(List<Word> row, Rulers rulers) {
		List<List<Word>> parts = new ArrayList<>();
		for (Word word : row) {
			if (parts.isEmpty() || isApart(parts.getLast(), word, rulers)) {
				parts.add(new ArrayList<>());
			}
			parts.getLast().add(word);
		}
		return parts.stream().map(Part::of).toList();
	}

	private static boolean isApart(List<Word> part, Word word, Rulers rulers) {
		Word last = part.getLast();
		double gap = word.left() - last.right();
		double em = Math.max(word.size(), last.size());
		if (rulers.parts(last.right(), word.left(), word.y())) {
			return true;
		}
		if (last.text().equals("€") && part.size() == 1) {
			return false;
		}
		Part before = Part.of(part);
		boolean numbers = before.isNumber() && Part.of(List.of(word)).isNumber();
		return gap > (numbers ? 0.2 : GAP) * em;
	}

	double y() {
		return this.parts.getFirst().words().getFirst().y();
	}

	double size() {
		return this.parts.getFirst().size();
	}

	/** Half-way the height of its letters. */
	double middle() {
		return y() - size() * 0.3;
	}

	double left() {
		return this.parts.getFirst().left();
	}

	String text() {
		return this.parts.stream().map(Part::text).collect(Collectors.joining(" "));
	}

	boolean isBold() {
		return this.parts.stream().allMatch(Part::isBold);
	}

	boolean isCaption() {
		return CAPTION.matcher(this.parts.getFirst().text()).matches();
	}

	/** Its numbers, without a number or dash that stands before words as their mark. */
	List<Part> figures() {
		int from = 0;
		boolean words = this.parts.stream().anyMatch((part) -> !part.isFigure());
		while (words && this.parts.get(from).isFigure()) {
			from++;
		}
		List<Part> found = this.parts.subList(from, this.parts.size()).stream().filter(Part::isFigure).toList();
		boolean number = from > 0 || found.size() > 1 || found.stream().anyMatch(Part::isNumber);
		return number || !found.isEmpty() && !found.getFirst().equals(this.parts.getFirst()) ? found : List.of();
	}

	/** Years above columns, and no other number. */
	boolean isYears() {
		List<Part> figures = figures();
		return !figures.isEmpty() && figures.stream().allMatch(Part::isYear);
	}

	List<Word> words() {
		return this.parts.stream().flatMap((part) -> part.words().stream()).toList();
	}

}
