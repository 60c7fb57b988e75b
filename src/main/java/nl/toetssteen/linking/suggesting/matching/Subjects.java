package nl.toetssteen.linking.suggesting.matching;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import nl.toetssteen.search.dutch.DutchText;
import nl.toetssteen.search.dutch.Token;

/** The subjects of municipal work and the words by which people speak of them. */
class Subjects {

	static final String LIST = "/linking/subjects.txt";

	private final List<String> names = new ArrayList<>();

	private final Map<List<String>, Set<Integer>> expressions = new HashMap<>();

	private int longest = 1;

	Subjects(DutchText dutch) {
		try (InputStream in = Subjects.class.getResourceAsStream(LIST)) {
			if (in == null) {
				throw new IllegalStateException("No list " + LIST);
			}
			new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines()
				.map((line) -> line.replaceFirst("#.*", "").strip())
				.filter((line) -> !line.isEmpty())
				.forEach((line) -> add(line, dutch));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void add(String line, DutchText dutch) {
		String[] halves = line.split(":", 2);
		for (String expression : halves[1].split(",")) {
			List<String> stems = dutch.tokens(expression).stream().map(Token::stem).toList();
			this.expressions.computeIfAbsent(stems, (_) -> new LinkedHashSet<>()).add(this.names.size());
			this.longest = Math.max(this.longest, stems.size());
		}
		this.names.add(halves[0].strip());
	}

	String name(int subject) {
		return this.names.get(subject);
	}

	/** Hears of a subject, how surely a word speaks of it, and the word. */
	interface Finding {

		void found(int subject, double weight, String word);

	}

	/**
	 * Tells the subjects in a sentence. A word that may speak of several says less about
	 * each.
	 * @param text the text the tokens were read from
	 * @param part what a word counts that only contains a word of the list
	 */
	void find(List<Token> tokens, String text, double part, Finding finding) {
		for (int at = 0; at < tokens.size(); at++) {
			for (int length = Math.min(this.longest, tokens.size() - at); length > 1; length--) {
				List<Token> several = tokens.subList(at, at + length);
				String printed = text.substring(several.getFirst().start(), several.getLast().end());
				tell(several.stream().map(Token::stem).toList(), 1, printed, finding);
			}
			Token token = tokens.get(at);
			if (!tell(List.of(token.stem()), 1, token.word(), finding) && part > 0) {
				token.parts().forEach((each) -> tell(List.of(each), part, token.word(), finding));
			}
		}
	}

	private boolean tell(List<String> stems, double weight, String word, Finding finding) {
		Set<Integer> subjects = this.expressions.getOrDefault(stems, Set.of());
		subjects.forEach((subject) -> finding.found(subject, weight / subjects.size(), word));
		return !subjects.isEmpty();
	}

}
