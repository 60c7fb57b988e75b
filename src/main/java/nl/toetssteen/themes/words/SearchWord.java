package nl.toetssteen.themes.words;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A word or phrase that points to a subject.
 *
 * @param form how it has to stand in a text
 * @param key what is looked up: stems for a word or phrase, else plain letters
 */
record SearchWord(String subject, double weight, Form form, String key) {

	enum Form {

		/** The word or phrase with any ending: {@code huurder}, {@code sociale huur}. */
		STEM,

		/** Exactly this word: {@code =zorg}. */
		EXACT,

		/** The start of a compound: {@code woning-}. */
		START,

		/** The end of a compound: {@code -zorg}. */
		END

	}

	static SearchWord parse(String subject, double weight, String written) {
		List<DutchWords.Word> words = DutchWords.of(written);
		if (words.isEmpty()) {
			throw new IllegalArgumentException("Not a search word of " + subject + ": \"" + written + "\"");
		}
		Form form = form(written);
		String key = words.stream()
			.map((word) -> (form == Form.STEM) ? word.stem() : word.plain())
			.collect(Collectors.joining(" "));
		return new SearchWord(subject, weight, form, key);
	}

	private static Form form(String written) {
		if (written.startsWith("=")) {
			return Form.EXACT;
		}
		if (written.startsWith("-")) {
			return Form.END;
		}
		return written.endsWith("-") ? Form.START : Form.STEM;
	}

}
