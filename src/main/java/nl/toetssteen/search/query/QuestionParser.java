package nl.toetssteen.search.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Reads a typed question and never fails: what does not fit is repaired or left out, and
 * said. AND binds more than OR; words beside each other are taken together.
 */
public final class QuestionParser {

	private static final int DEEPEST = 12;

	private final List<Symbol> symbols;

	private final List<String> repairs;

	private int at;

	private int depth;

	private QuestionParser(List<Symbol> symbols, List<String> repairs) {
		this.symbols = symbols;
		this.repairs = repairs;
	}

	public static Parsed parse(String typed) {
		List<String> repairs = new ArrayList<>();
		var parser = new QuestionParser(Symbols.in(typed, repairs), repairs);
		return new Parsed(parser.question(), List.copyOf(repairs));
	}

	private Question question() {
		List<Question> found = new ArrayList<>();
		while (this.at < this.symbols.size()) {
			Question part = either();
			if (!(part instanceof Question.Nothing)) {
				found.add(part);
			}
			if (peek(Symbol.Type.CLOSE)) {
				this.at++;
				this.repairs.add("Een haakje zonder begin is weggelaten.");
			}
		}
		return some(found);
	}

	private Question either() {
		List<Question> found = new ArrayList<>();
		found.add(beside());
		while (peek(Symbol.Type.OR)) {
			this.at++;
			found.add(beside());
		}
		found.removeIf(Question.Nothing.class::isInstance);
		return (found.size() < 2) ? some(found) : new Question.Any(found);
	}

	private Question beside() {
		List<Question> found = new ArrayList<>();
		while (this.at < this.symbols.size() && !peek(Symbol.Type.OR) && !peek(Symbol.Type.CLOSE)) {
			Question part = both();
			if (!(part instanceof Question.Nothing)) {
				found.add(part);
			}
		}
		return some(found);
	}

	private Question both() {
		List<Question> found = new ArrayList<>();
		found.add(one());
		while (peek(Symbol.Type.AND)) {
			this.at++;
			found.add(one());
		}
		found.removeIf(Question.Nothing.class::isInstance);
		return (found.size() < 2) ? some(found) : new Question.All(found);
	}

	private Question one() {
		if (this.at >= this.symbols.size()) {
			return new Question.Nothing();
		}
		Symbol symbol = this.symbols.get(this.at);
		return switch (symbol.type()) {
			case OR, CLOSE -> new Question.Nothing();
			case AND -> skip();
			case NOT -> not();
			case OPEN -> group();
			case WORD -> take(new Question.Word(symbol.text(), false));
			case PREFIX -> take(new Question.Word(symbol.text(), true));
			case PHRASE -> take(new Question.Phrase(Arrays.asList(symbol.text().split("\\s+"))));
			case FILTER -> take(filter(symbol.text()));
		};
	}

	private Question skip() {
		this.at++;
		return one();
	}

	private Question not() {
		this.at++;
		Question part = one();
		return (part instanceof Question.Nothing) ? part : new Question.Not(part);
	}

	private Question group() {
		this.at++;
		if (++this.depth > DEEPEST) {
			this.depth--;
			return new Question.Nothing();
		}
		Question inner = either();
		this.depth--;
		if (peek(Symbol.Type.CLOSE)) {
			this.at++;
		}
		else {
			this.repairs.add("Het haakje dat ontbrak is aan het eind toegevoegd.");
		}
		return inner;
	}

	private static Question filter(String text) {
		int colon = text.indexOf(':');
		return new Question.Filter(text.substring(0, colon), text.substring(colon + 1));
	}

	private Question take(Question question) {
		this.at++;
		return question;
	}

	private boolean peek(Symbol.Type type) {
		return this.at < this.symbols.size() && this.symbols.get(this.at).type() == type;
	}

	private static Question some(List<Question> found) {
		return switch (found.size()) {
			case 0 -> new Question.Nothing();
			case 1 -> found.getFirst();
			default -> new Question.Some(found);
		};
	}

}
