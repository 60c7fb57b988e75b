package nl.toetssteen.ingestion;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Rejoins the lines a text was printed on. White space becomes one space; a hyphen at the
 * end of a line goes when the word goes on, and stays where it is part of the word.
 */
public final class LineJoiner {

	private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");

	private static final Pattern BROKEN = Pattern.compile("(?U)([\\p{L}\\p{N})]+)-$");

	private static final Pattern SUSPENDED = Pattern.compile("(?U)(en|én|of)\\b.*");

	/** Written with a hyphen in every compound: "Wmo-begeleiding". */
	private static final Set<String> ABBREVIATIONS = Set.of("Bbz", "Bibob", "Cao", "cao", "Gga", "Ggd", "Ggz", "Iv3",
			"Jgz", "Mkb", "Ozb", "Pgb", "Pw", "Vpb", "Wlz", "Wmo", "Woo", "Woz", "Wpg", "Wsw", "Wvggz");

	/** No syllable is without a vowel: "mkb-ondernemer". */
	private static final Pattern UNSPOKEN = Pattern.compile("(?iU)[\\p{L}&&[^aeiouyàâäéèêëïîóöôúü]]+");

	private LineJoiner() {
	}

	/** One running text of the lines, in their order. */
	public static String join(List<String> lines) {
		var text = new StringBuilder();
		for (String line : lines) {
			append(text, clean(line));
		}
		return text.toString();
	}

	/** A line without white space around it and with single spaces in it. */
	public static String clean(String line) {
		return SPACE.matcher(line).replaceAll(" ").strip();
	}

	/** Whether a line ends inside a word, so that the next one goes on with it. */
	public static boolean endsInsideWord(String line) {
		return BROKEN.matcher(clean(line)).find();
	}

	private static void append(StringBuilder text, String line) {
		if (line.isEmpty()) {
			return;
		}
		Matcher broken = BROKEN.matcher(text);
		if (text.isEmpty()) {
			text.append(line);
		}
		else if (!broken.find() || SUSPENDED.matcher(line).matches()) {
			text.append(' ').append(line);
		}
		else {
			if (goesOn(broken.group(1), line)) {
				text.setLength(text.length() - 1);
			}
			text.append(line);
		}
	}

	private static boolean goesOn(String fragment, String line) {
		boolean abbreviation = ABBREVIATIONS.contains(fragment)
				|| fragment.length() > 1 && fragment.equals(fragment.toUpperCase(Locale.ROOT));
		boolean unspoken = fragment.length() > 1 && UNSPOKEN.matcher(fragment).matches();
		boolean clash = fragment.endsWith("i") && line.startsWith("i");
		return Character.isLowerCase(line.charAt(0)) && !abbreviation && !unspoken && !clash;
	}

}
