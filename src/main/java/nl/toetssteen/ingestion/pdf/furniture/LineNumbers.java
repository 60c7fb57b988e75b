package nl.toetssteen.ingestion.pdf.furniture;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import nl.toetssteen.ingestion.pdf.lines.LineText;
import nl.toetssteen.ingestion.pdf.lines.PageWords;
import nl.toetssteen.ingestion.pdf.lines.Word;

/** Finds the column of numbers that counts the lines of a page in its margin. */
final class LineNumbers {

	private static final int FEWEST = 6;

	private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");

	private LineNumbers() {
	}

	/** Each number by itself; empty when the page counts no lines. */
	static List<List<Word>> in(PageWords page) {
		List<Word> numbers = new ArrayList<>();
		for (List<Word> row : page.rows()) {
			for (List<Word> part : PageWords.parts(row)) {
				if (part.size() == 1 && NUMBER.matcher(LineText.of(part)).matches()) {
					numbers.add(part.getFirst());
				}
			}
		}
		List<Word> left = column(numbers, page, true);
		List<Word> right = column(numbers, page, false);
		return ((left.size() > right.size()) ? left : right).stream().map(List::of).toList();
	}

	/** The numbers beside all text on one side, when they count. */
	private static List<Word> column(List<Word> numbers, PageWords page, boolean atLeft) {
		double edge = page.words()
			.stream()
			.filter((word) -> word.text().chars().anyMatch(Character::isLetter))
			.mapToDouble((word) -> atLeft ? word.left() : -word.right())
			.sorted()
			.skip(page.words().size() / 50)
			.findFirst()
			.orElse(0);
		List<Word> beside = numbers.stream()
			.filter((word) -> atLeft ? word.right() < edge : -word.left() < edge)
			.toList();
		return counts(beside) ? beside : List.of();
	}

	private static boolean counts(List<Word> column) {
		if (column.size() < FEWEST) {
			return false;
		}
		int step = value(column.get(1)) - value(column.get(0));
		long steady = 0;
		for (int i = 1; i < column.size(); i++) {
			steady += (value(column.get(i)) - value(column.get(i - 1)) == step) ? 1 : 0;
		}
		return step > 0 && step <= 10 && steady * 10 >= (column.size() - 1) * 8L;
	}

	private static int value(Word word) {
		return Integer.parseInt(LineText.of(List.of(word)));
	}

}
