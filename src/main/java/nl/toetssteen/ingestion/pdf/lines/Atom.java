package nl.toetssteen.ingestion.pdf.lines;

import java.util.List;

/**
 * Words that stay together whatever the columns of a page turn out to be: words close to
 * each other on a line, or everything inside a table.
 */
record Atom(List<Word> words, double left, double top, double right, double bottom, boolean grid) {

	static Atom of(List<Word> words, boolean grid) {
		return new Atom(List.copyOf(words), words.stream().mapToDouble(Word::left).min().orElse(0),
				words.stream().mapToDouble(Word::top).min().orElse(0),
				words.stream().mapToDouble(Word::right).max().orElse(0),
				words.stream().mapToDouble(Word::bottom).max().orElse(0), grid);
	}

	double size() {
		return this.words.getFirst().size();
	}

	int characters() {
		return this.words.stream().mapToInt((word) -> word.text().length()).sum();
	}

	long letters() {
		return this.words.stream().flatMapToInt((word) -> word.text().chars()).filter(Character::isLetter).count();
	}

	double width() {
		return this.right - this.left;
	}

}
