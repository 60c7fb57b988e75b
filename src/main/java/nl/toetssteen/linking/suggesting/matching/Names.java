package nl.toetssteen.linking.suggesting.matching;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import nl.toetssteen.search.dutch.DutchText;
import nl.toetssteen.search.dutch.Token;

/** Finds names, and numbers with what they count, in a sentence. */
class Names {

	private static final Pattern QUANTITY = Pattern
		.compile("(\\d+(?:[.,]\\d+)*)\\s*(%|procent\\b|\\p{Ll}[\\p{L}-]+(?:\\s\\p{Ll}[\\p{L}-]+){0,2})");

	private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");

	private final DutchText dutch;

	Names(DutchText dutch) {
		this.dutch = dutch;
	}

	/**
	 * Words with a capital that no sentence began with, and abbreviations in capitals.
	 * @return per stem the name as printed
	 */
	Map<String, String> in(String sentence, List<Token> tokens) {
		Map<String, String> names = new TreeMap<>();
		for (int at = 0; at < tokens.size(); at++) {
			Token token = tokens.get(at);
			String printed = sentence.substring(token.start(), token.end());
			if (isName(printed, at > 0) && !this.dutch.isStopWord(token.word())) {
				names.putIfAbsent(token.stem(), printed);
			}
		}
		return names;
	}

	private static boolean isName(String printed, boolean inside) {
		boolean abbreviation = printed.length() > 1 && printed.chars().allMatch(Character::isUpperCase);
		return abbreviation || inside && printed.length() > 1 && Character.isUpperCase(printed.charAt(0));
	}

	/**
	 * Numbers with the things they count: "40 %", "200 huurwoning". A year counts
	 * nothing.
	 */
	Set<String> quantities(String sentence) {
		Set<String> quantities = new TreeSet<>();
		Matcher matcher = QUANTITY.matcher(sentence);
		while (matcher.find()) {
			String number = matcher.group(1).replace(".", "");
			if (matcher.group(2).startsWith("%") || matcher.group(2).startsWith("procent")) {
				quantities.add(number + " %");
			}
			else if (!YEAR.matcher(number).matches()) {
				this.dutch.tokens(matcher.group(2))
					.stream()
					.filter((token) -> !this.dutch.isStopWord(token.word()))
					.forEach((token) -> quantities.add(number + " " + token.stem()));
			}
		}
		return quantities;
	}

}
