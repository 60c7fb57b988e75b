package nl.toetssteen.ingestion.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** A word of a line, or a few that only mean something together ("€ 1.200", "4,2 %"). */
record Token(String text, Kind kind) {

	enum Kind {

		WORD, YEAR, AMOUNT, NO_VALUE

	}

	private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");

	private static final Pattern COMPARISON = Pattern.compile("[<>≤≥]");

	/** Whether it can fill a cell of numbers. */
	boolean fillsCell() {
		return this.kind != Kind.WORD;
	}

	boolean isMinus() {
		return this.text.length() == 1 && "-−–".contains(this.text);
	}

	static List<Token> of(String line) {
		List<Token> tokens = new ArrayList<>();
		for (String word : SPACE.split(line.strip())) {
			if (!word.isEmpty()) {
				add(tokens, word);
			}
		}
		return List.copyOf(tokens);
	}

	private static void add(List<Token> tokens, String word) {
		String before = tokens.isEmpty() ? "" : tokens.getLast().text();
		if (before.equals("€") && DutchNumber.isNumber(word)) {
			boolean unit = tokens.size() > 1 && tokens.get(tokens.size() - 2).text().matches("[xX×]");
			tokens.set(tokens.size() - 1, new Token("€ " + word, unit ? Kind.WORD : Kind.AMOUNT));
		}
		else if (word.equals("%") && DutchNumber.isNumber(before)) {
			tokens.set(tokens.size() - 1, new Token(before + " %", Kind.AMOUNT));
		}
		else if (COMPARISON.matcher(before).matches() && DutchNumber.isNumber(word)) {
			tokens.set(tokens.size() - 1, new Token(before + " " + word, Kind.WORD));
		}
		else {
			tokens.add(new Token(word, kind(word, before)));
		}
	}

	private static Kind kind(String word, String before) {
		if (DutchNumber.isYear(word)) {
			// "ultimo 2026 0": the year belongs to the words before it
			return Vocabulary.POINTS_AT_YEAR.contains(before.toLowerCase(Locale.ROOT)) ? Kind.WORD : Kind.YEAR;
		}
		if (DutchNumber.isNumber(word)) {
			// "3, 6": the end of a list, such as of programmes
			return before.matches("\\d{1,2},") && word.matches("\\d{1,2}") ? Kind.WORD : Kind.AMOUNT;
		}
		return DutchNumber.isNoValue(word) ? Kind.NO_VALUE : Kind.WORD;
	}

}
