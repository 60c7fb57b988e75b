package nl.toetssteen.themes.words;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.tartarus.snowball.ext.DutchStemmer;

/** The words of a Dutch text, made comparable. */
final class DutchWords {

	// A hyphen or apostrophe inside a word belongs to it: re-integratie, euro's.
	private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:[-'’][\\p{L}\\p{N}]+)*");

	private static final Pattern MARKS = Pattern.compile("\\p{M}+");

	private DutchWords() {
	}

	/**
	 * A word of a text.
	 *
	 * @param printed as it stands there
	 * @param plain in lower case, without accents, hyphens and apostrophes
	 * @param stem without its ending
	 */
	record Word(String printed, String plain, String stem) {
	}

	static List<Word> of(String text) {
		// Each call its own stemmer: it keeps the word it is working on.
		var stemmer = new DutchStemmer();
		return WORD.matcher(text).results().map((found) -> word(found.group(), stemmer)).toList();
	}

	private static Word word(String printed, DutchStemmer stemmer) {
		String plain = plain(printed);
		stemmer.setCurrent(plain);
		stemmer.stem();
		return new Word(printed, plain, stemmer.getCurrent());
	}

	private static String plain(String printed) {
		String decomposed = Normalizer.normalize(printed.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
		return MARKS.matcher(decomposed).replaceAll("").replaceAll("[-'’]", "");
	}

}
