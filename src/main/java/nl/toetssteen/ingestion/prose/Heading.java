package nl.toetssteen.ingestion.prose;

import java.util.regex.Pattern;

/** What a heading looks like when nothing of its type is left but its letters. */
final class Heading {

	private static final int LONGEST = 100;

	private static final int MOST_WORDS = 14;

	private static final Pattern STOPS = Pattern.compile("(?U).*[.;,…–-]['\"’”)]*");

	private static final Pattern LEADS_IN = Pattern.compile("(?iU).*\\b(we|wij|ons|is|zijn|wordt|worden)\\b.*:");

	private static final Pattern TWO_SENTENCES = Pattern.compile("(?U).*\\p{L}{3,}\\. +\\p{Lu}.*");

	/** A row of a table, a sum or a note. */
	private static final Pattern FIGURES = Pattern.compile("(?U).*[=×¹²³].*|.*\\d\\s+[-–]?[\\d.,]+|.*[.%]\\s+[\\d.,]+");

	private static final Pattern SIGNATURE = Pattern.compile(
			"(?iU).*\\b(lijsttrekker|lijstrekker|lijstduwer|fractievoorzitter|partijvoorzitter|wethouder|burgemeester|voorzitter|namens|"
					+ "gemeentesecretaris|griffier)\\b.*");

	private static final Pattern DATE = Pattern.compile(
			"(?iU)(.*,\\s*)?(\\d{1,2}\\s+)?(januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)\\s+\\d{4}");

	private Heading() {
	}

	static boolean isLike(String text) {
		if (text.length() > LONGEST || text.split(" ").length > MOST_WORDS || STOPS.matcher(text).matches()) {
			return false;
		}
		if (text.codePoints().noneMatch(Character::isLetter) || Sentence.startsInside(text) || Sentence.dangles(text)) {
			return false;
		}
		return !LEADS_IN.matcher(text).matches() && !FIGURES.matcher(text).matches()
				&& !TWO_SENTENCES.matcher(text).matches() && !closesALetter(text);
	}

	/** A name, an office or a date under a preface. */
	static boolean closesALetter(String text) {
		return SIGNATURE.matcher(text).matches() || DATE.matcher(text).matches();
	}

}
