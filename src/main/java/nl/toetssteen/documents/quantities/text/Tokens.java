package nl.toetssteen.documents.quantities.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import nl.toetssteen.documents.quantities.text.Token.Kind;

/** A text in tokens, with its sentences and clauses. Takes time in proportion to it. */
public final class Tokens {

	private static final String ONE = "één";

	/** Longer words are no words, and say nothing. */
	private static final int LONGEST = 80;

	private static final Set<String> ABBREVIATIONS = Set.of("ca", "max", "min", "incl", "excl", "bijv", "nr", "art",
			"blz", "st", "dhr", "mevr", "dr", "mr", "jl", "o.a", "b.v", "m.n", "i.p.v", "t.o.v", "n.v.t", "resp",
			"mln");

	private final String text;

	private final List<Token> list = new ArrayList<>();

	public Tokens(String text) {
		this.text = text;
		int at = 0;
		while (at < text.length()) {
			at = Character.isWhitespace(text.charAt(at)) || text.charAt(at) == '\u00a0' ? at + 1 : add(at);
		}
	}

	private int add(int start) {
		int end = end(start);
		String printed = this.text.substring(start, end);
		boolean spaced = this.list.isEmpty() || this.list.getLast().end() < start;
		this.list.add(new Token(kind(printed), printed, fold(printed), start, end, spaced));
		return end;
	}

	/** Behind the run of letters and digits that starts here, or behind one sign. */
	private int end(int start) {
		boolean letters = Character.isLetter(this.text.charAt(start));
		int at = start;
		while (at < this.text.length() && at - start < LONGEST && belongs(at, start, letters)) {
			at++;
		}
		return Math.max(at, start + 1);
	}

	private boolean belongs(int at, int start, boolean letters) {
		char sign = this.text.charAt(at);
		if (Character.isLetterOrDigit(sign) || Character.getType(sign) == Character.NON_SPACING_MARK) {
			return true;
		}
		if (at == start || at + 1 >= this.text.length()) {
			return false;
		}
		char next = this.text.charAt(at + 1);
		if (letters) {
			return "-'’".indexOf(sign) >= 0 && Character.isLetter(next);
		}
		return ".,".indexOf(sign) >= 0 && Character.isDigit(this.text.charAt(at - 1)) && Character.isLetterOrDigit(next)
				&& !(sign == ',' && Character.isLetter(next));
	}

	private static Kind kind(String printed) {
		boolean letters = printed.chars().anyMatch(Character::isLetter);
		boolean digits = printed.chars().anyMatch(Character::isDigit);
		if (letters && digits) {
			return Kind.CODE;
		}
		return letters ? Kind.WORD : digits ? Kind.NUMBER : Kind.SIGN;
	}

	private static String fold(String printed) {
		String lower = Normalizer.normalize(printed.toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
		if (lower.equals(ONE) || lower.equals("éen") || lower.equals("eén")) {
			return ONE;
		}
		return Normalizer.normalize(lower, Normalizer.Form.NFD).replaceAll("\\p{M}+", "").replace('’', '\'');
	}

	public int size() {
		return this.list.size();
	}

	/** The token at this place; outside the text an empty sign. */
	public Token at(int index) {
		return (index >= 0 && index < this.list.size()) ? this.list.get(index)
				: new Token(Kind.SIGN, "\n", "\n", 0, 0, true);
	}

	public boolean has(int index) {
		return index >= 0 && index < this.list.size();
	}

	/** The printed text from one token up to another, that one left out. */
	public String printed(int from, int to) {
		return (from < to) ? this.text.substring(at(from).start(), at(to - 1).end()) : "";
	}

	/** Whether a sentence ends with this token. */
	public boolean endsSentence(int index) {
		Token token = at(index);
		if (token.is("!") || token.is("?") || token.is("\n")) {
			return true;
		}
		boolean abbreviated = index > 0 && ABBREVIATIONS.contains(at(index - 1).word());
		return token.is(".") && !abbreviated && (at(index + 1).spaced() || !has(index + 1));
	}

	/**
	 * Whether a clause ends with this token: a sentence, or a part of one that stands
	 * alone.
	 */
	public boolean endsClause(int index) {
		Token token = at(index);
		return endsSentence(index) || token.is(";") || token.is(":") || token.is("(") || token.is(")") || token.is("•")
				|| ((token.is("–") || token.is("—") || token.is("-")) && token.spaced());
	}

	/** First token of the sentence a token is in, looking back no further than given. */
	public int sentenceStart(int index, int most) {
		int at = index;
		while (at > 0 && index - at < most && !endsSentence(at - 1)) {
			at--;
		}
		return at;
	}

	/** Token behind the sentence a token is in, looking on no further than given. */
	public int sentenceEnd(int index, int most) {
		int at = index;
		while (has(at) && at - index < most && !endsSentence(at)) {
			at++;
		}
		return at;
	}

}
