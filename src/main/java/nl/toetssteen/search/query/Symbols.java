package nl.toetssteen.search.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Cuts what somebody typed into symbols; whatever it is, something comes out. */
class Symbols {

	/** Longer questions are cut off: nobody types more, and the work must stay small. */
	static final int LONGEST = 400;

	private static final int MOST = 40;

	static final Set<String> FIELDS = Set.of("partij", "jaar", "soort", "document", "thema");

	private static final Map<String, Symbol.Type> OPERATORS = Map.of("AND", Symbol.Type.AND, "EN", Symbol.Type.AND,
			"&&", Symbol.Type.AND, "OR", Symbol.Type.OR, "OF", Symbol.Type.OR, "||", Symbol.Type.OR, "NOT",
			Symbol.Type.NOT, "NIET", Symbol.Type.NOT, "!", Symbol.Type.NOT);

	// Control characters, marks that turn the writing direction, and halves of characters
	private static final Pattern UNWRITABLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}]");

	private static final Pattern QUOTES = Pattern.compile("[“”„‟«»″]");

	private final String text;

	private final List<String> repairs;

	private final List<Symbol> symbols = new ArrayList<>();

	private int at;

	private Symbols(String text, List<String> repairs) {
		this.text = text;
		this.repairs = repairs;
	}

	static List<Symbol> in(String typed, List<String> repairs) {
		String text = typed;
		if (text.length() > LONGEST) {
			text = text.substring(0, LONGEST);
			repairs.add("De vraag is afgekapt na " + LONGEST + " tekens.");
		}
		text = UNWRITABLE.matcher(text).replaceAll(" ");
		var symbols = new Symbols(QUOTES.matcher(text).replaceAll("\""), repairs);
		symbols.cut();
		return symbols.symbols;
	}

	private void cut() {
		while (this.at < this.text.length() && this.symbols.size() < MOST) {
			char c = this.text.charAt(this.at);
			if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
				this.at++;
			}
			else if (c == '"') {
				phrase();
			}
			else if (c == '(' || c == ')') {
				add((c == '(') ? Symbol.Type.OPEN : Symbol.Type.CLOSE, String.valueOf(c));
				this.at++;
			}
			else {
				word();
			}
		}
		if (this.at < this.text.length()) {
			this.repairs.add("Alleen de eerste " + MOST + " woorden zijn gezocht.");
		}
	}

	private void phrase() {
		int close = this.text.indexOf('"', this.at + 1);
		if (close < 0) {
			this.repairs.add("Het aanhalingsteken dat ontbrak is aan het eind toegevoegd.");
			close = this.text.length();
		}
		String phrase = this.text.substring(this.at + 1, close).strip();
		if (!phrase.isEmpty()) {
			add(Symbol.Type.PHRASE, phrase);
		}
		this.at = close + 1;
	}

	private void word() {
		if (minus()) {
			add(Symbol.Type.NOT, "-");
			this.at++;
			return;
		}
		int from = this.at;
		while (this.at < this.text.length() && !ends(this.text.charAt(this.at))) {
			this.at++;
		}
		word(this.text.substring(from, this.at));
	}

	private boolean minus() {
		return this.text.charAt(this.at) == '-' && this.at + 1 < this.text.length()
				&& !ends(this.text.charAt(this.at + 1)) || this.text.startsWith("-\"", this.at)
				|| this.text.startsWith("-(", this.at);
	}

	private static boolean ends(char c) {
		return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '"' || c == '(' || c == ')';
	}

	private void word(String word) {
		Symbol.Type operator = OPERATORS.get(word);
		int colon = word.indexOf(':');
		if (operator != null) {
			add(operator, word);
		}
		else if (colon > 0 && FIELDS.contains(word.substring(0, colon).toLowerCase(Locale.ROOT))) {
			filter(word.substring(0, colon).toLowerCase(Locale.ROOT), word.substring(colon + 1));
		}
		else if (word.endsWith("*") && word.chars().filter(Character::isLetterOrDigit).count() > 1) {
			add(Symbol.Type.PREFIX, word.replace("*", ""));
		}
		else if (word.chars().anyMatch(Character::isLetterOrDigit)) {
			add(Symbol.Type.WORD, word);
		}
	}

	/** The value may be a phrase: partij:"Stadspartij PLOP". */
	private void filter(String field, String value) {
		if (value.isEmpty() && this.at < this.text.length() && this.text.charAt(this.at) == '"') {
			phrase();
			Symbol phrase = this.symbols.isEmpty() ? null : this.symbols.removeLast();
			value = (phrase != null) ? phrase.text() : "";
		}
		if (value.isBlank()) {
			this.repairs.add("Achter " + field + ": stond niets; dit is overgeslagen.");
			return;
		}
		add(Symbol.Type.FILTER, field + ":" + value);
	}

	private void add(Symbol.Type type, String text) {
		this.symbols.add(new Symbol(type, text));
	}

}
