package nl.toetssteen.documents.quantities.text;

import java.util.Set;

import nl.toetssteen.documents.quantities.text.Token.Kind;

/**
 * Tells the numbers that count nothing: years, list numbers, pages, articles, phone
 * numbers, codes, dates, parts of names, cells of a table.
 */
final class NotCounted {

	private static final Set<String> NOUNS = WordList.of("not-counted.txt");

	private static final Set<String> IDIOMS = WordList.of("idioms.txt");

	private static final Set<String> MONTHS = Set.of("januari", "februari", "maart", "april", "mei", "juni", "juli",
			"augustus", "september", "oktober", "november", "december");

	private NotCounted() {
	}

	static boolean is(Tokens tokens, int at, boolean hasUnit) {
		Token token = tokens.at(at);
		if (tokens.at(at - 1).is("per")) {
			return true;
		}
		if (token.kind() == Kind.WORD) {
			return isIdiom(tokens, at) || (!hasUnit && NOUNS.contains(tokens.at(at - 1).word()));
		}
		return isGlued(tokens, at) || isDate(tokens, at) || isListNumber(tokens, at) || isTableUnit(tokens, at)
				|| (!hasUnit && (isYear(token) || isNamed(tokens, at)));
	}

	/** A year without anything that makes it a number of things. */
	static boolean isYear(Token token) {
		return token.kind() == Kind.NUMBER && token.text().matches("(19|20)\\d\\d");
	}

	static boolean isMonth(String word) {
		return MONTHS.contains(word);
	}

	/** Joined to letters or slashes: TV6-711, 24/7, 65-plussers, 2024/2025. */
	private static boolean isGlued(Tokens tokens, int at) {
		Token before = tokens.at(at - 1);
		Token after = tokens.at(at + 1);
		boolean left = !tokens.at(at).spaced() && (before.isWord() || before.kind() == Kind.CODE
				|| (before.is("-") && !before.spaced() && Numerals.of(tokens.at(at - 2)).isEmpty())
				|| (before.is(":") && isPlainNumber(tokens.at(at - 2))) || before.is("'") || before.is("’")
				|| before.is("/") || before.is("+") || before.is("#") || before.is("."));
		boolean right = !after.spaced()
				&& (after.is("/") || after.is(":") && tokens.at(at + 2).kind() == Kind.NUMBER || after.isWord()
						|| (after.is("-") && !tokens.at(at + 2).spaced() && !isPlainNumber(tokens.at(at + 2))));
		return left || right;
	}

	private static boolean isPlainNumber(Token token) {
		return token.kind() == Kind.NUMBER;
	}

	private static boolean isDate(Tokens tokens, int at) {
		Token after = tokens.at(at + 1);
		boolean dashes = after.is("-") && tokens.at(at + 3).is("-") && isYear(tokens.at(at + 4));
		boolean middle = tokens.at(at - 1).is("-") && after.is("-") && isYear(tokens.at(at + 2));
		return isMonth(after.word()) || dashes || middle;
	}

	private static boolean isListNumber(Tokens tokens, int at) {
		Token after = tokens.at(at + 1);
		boolean first = at == 0 || tokens.endsSentence(at - 1) || tokens.at(at - 1).is("•");
		boolean marked = !after.spaced() && (after.is(".") || after.is(")") || after.is("]"));
		boolean bracketed = (tokens.at(at - 1).is("[") && after.is("]"))
				|| (tokens.at(at - 1).is("(") && after.is(")"));
		boolean label = at == 0 && after.isName() && after.isWord();
		return bracketed || label || (first && marked && tokens.has(at + 2));
	}

	/** The unit of a table: "(bedragen x € 1.000)". */
	private static boolean isTableUnit(Tokens tokens, int at) {
		int before = tokens.at(at - 1).is("€") ? at - 2 : at - 1;
		Token sign = tokens.at(before);
		boolean times = tokens.at(at + 1).is("x") && !tokens.at(at + 2).is("per");
		boolean header = sign.is("in") && tokens.at(before - 1).word().startsWith("bedrag");
		return header || sign.is("x") || sign.is("×") || sign.is("*") || times;
	}

	/** Part of a name or of a reference: Formule 1, bijlage 3, 9999 ZZ. */
	private static boolean isNamed(Tokens tokens, int at) {
		Token before = tokens.at(at - 1);
		boolean reference = NOUNS.contains(before.word())
				|| (before.is(".") && !before.spaced() && NOUNS.contains(tokens.at(at - 2).word()));
		boolean name = before.isName() && before.isWord() && at > 1 && !tokens.endsClause(at - 2);
		boolean postcode = tokens.at(at).text().matches("[1-9]\\d{3}") && tokens.at(at + 1).text().matches("[A-Z]{2}");
		// Numbers in a row of house numbers, and the second half of "per 1.000 inwoners".
		boolean listed = before.is(",") && tokens.at(at - 2).kind() != Kind.WORD && tokens.at(at + 1).is(",");
		boolean through = before.is("m") && tokens.at(at - 2).is("/");
		return reference || name || postcode || listed || through;
	}

	/** Between other numbers, as in a row of a table that was read as text. */
	static boolean isRow(Tokens tokens, int from, int to) {
		return (isPlainNumber(tokens.at(from - 1)) && !isYear(tokens.at(from - 1))) || tokens.at(from - 1).is("%")
				|| isPlainNumber(tokens.at(to));
	}

	private static boolean isIdiom(Tokens tokens, int at) {
		String word = tokens.at(at).word();
		String before = tokens.at(at - 1).word();
		String after = tokens.at(at + 1).word();
		return IDIOMS.contains(word + " " + after) || IDIOMS.contains(before + " " + word)
				|| IDIOMS.contains(word + " " + after + " " + tokens.at(at + 2).word())
				|| IDIOMS.contains(before + " " + word + " " + after);
	}

	/** A number that cannot be: a price with a point counts only as money. */
	static boolean isPointed(Token token) {
		return token.kind() == Kind.NUMBER && token.text().matches("\\d+\\.\\d\\d");
	}

}
