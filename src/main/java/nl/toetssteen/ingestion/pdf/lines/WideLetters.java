package nl.toetssteen.ingestion.pdf.lines;

import java.util.List;
import java.util.stream.IntStream;

/** A line set with white space between all its letters, as titles are: "B E L E I D". */
final class WideLetters {

	private static final int FEWEST = 4;

	/** Between words there is more white than this many times that between letters. */
	private static final double WORD = 1.7;

	private WideLetters() {
	}

	static boolean are(List<Word> words) {
		return words.size() >= FEWEST && words.stream()
			.allMatch((word) -> word.text().length() == 1 && Character.isUpperCase(word.text().charAt(0)));
	}

	static String text(List<Word> words) {
		double usual = IntStream.range(1, words.size())
			.mapToDouble((i) -> gap(words, i))
			.sorted()
			.skip((words.size() - 1) / 2)
			.findFirst()
			.orElse(0);
		var text = new StringBuilder(words.getFirst().text());
		for (int i = 1; i < words.size(); i++) {
			text.append((gap(words, i) > WORD * usual) ? " " : "").append(words.get(i).text());
		}
		return text.toString();
	}

	private static double gap(List<Word> words, int at) {
		return words.get(at).left() - words.get(at - 1).right();
	}

}
