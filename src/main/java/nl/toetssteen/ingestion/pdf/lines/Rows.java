package nl.toetssteen.ingestion.pdf.lines;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts words on their rows, from the top of the page down, each from left to right. */
final class Rows {

	/** Baselines this share of the type's size apart are those of one row. */
	private static final double SAME = 0.33;

	private Rows() {
	}

	static List<List<Word>> of(List<Word> words) {
		List<Word> sorted = new ArrayList<>(words);
		sorted.sort(Comparator.comparingDouble(Word::y).thenComparingDouble(Word::left));
		List<List<Word>> rows = new ArrayList<>();
		for (Word word : sorted) {
			if (rows.isEmpty() || !isOn(rows.getLast(), word)) {
				rows.add(new ArrayList<>());
			}
			rows.getLast().add(word);
		}
		rows.forEach((row) -> row.sort(Comparator.comparingDouble(Word::left)));
		return rows;
	}

	private static boolean isOn(List<Word> row, Word word) {
		Word first = row.getFirst();
		return word.y() - first.y() < SAME * Math.min(word.size(), first.size());
	}

	/** Cuts a row where the gap between words is wider than any space in a sentence. */
	static List<List<Word>> cut(List<Word> row, double ems) {
		List<List<Word>> parts = new ArrayList<>();
		for (Word word : row) {
			Word last = parts.isEmpty() ? null : parts.getLast().getLast();
			if (last == null || word.left() - last.right() > ems * Math.min(word.size(), last.size())) {
				parts.add(new ArrayList<>());
			}
			parts.getLast().add(word);
		}
		return parts;
	}

}
