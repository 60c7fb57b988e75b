package nl.toetssteen.linking.lineage.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import nl.toetssteen.search.dutch.DutchText;
import nl.toetssteen.search.dutch.Token;

/** Reads what items are about. */
class ItemReader {

	private static final double WORD = 0.7;

	// The parts of a compound together weigh about as much as the compound.
	private static final double PART = 0.28;

	private static final double SUBJECT = 1;

	private static final double ASPECT = 0.3;

	private static final Set<String> ABBREVIATIONS = Set.of("b.v", "bv", "bijv", "o.a", "d.m.v", "m.b.t", "i.p.v", "v",
			"b", "nl", "ca", "incl", "excl", "evt", "resp");

	private final DutchText dutch;

	private final Subjects subjects;

	private final Rarity rarity;

	ItemReader(DutchText dutch, Subjects subjects, Rarity rarity) {
		this.dutch = dutch;
		this.subjects = subjects;
		this.rarity = rarity;
	}

	ReadItem read(Item item) {
		List<Token> tokens = this.dutch.tokens(item.text());
		List<Clause> clauses = new ArrayList<>();
		int first = 0;
		for (int at = 0; at < tokens.size(); at++) {
			if (at == tokens.size() - 1 || endsAfter(tokens, at, item.text())) {
				addTelling(clauses, tokens.subList(first, at + 1), item.text());
				first = at + 1;
			}
		}
		return new ReadItem(item, traits(tokens), clauses);
	}

	private void addTelling(List<Clause> clauses, List<Token> tokens, String text) {
		if (tokens.stream().anyMatch((token) -> !this.dutch.isStopWord(token.word()))) {
			clauses.add(new Clause(text.substring(tokens.getFirst().start(), tokens.getLast().end()), traits(tokens)));
		}
	}

	private static boolean endsAfter(List<Token> tokens, int at, String text) {
		String between = text.substring(tokens.get(at).end(), tokens.get(at + 1).start());
		return between.matches("(?s).*[.!?;:].*") && !ABBREVIATIONS.contains(tokens.get(at).word());
	}

	private Traits traits(List<Token> tokens) {
		Map<String, Double> words = new TreeMap<>();
		for (Token token : tokens) {
			if (!this.dutch.isStopWord(token.word())) {
				words.merge(token.stem(), WORD * this.rarity.of(token.stem()), Math::max);
				for (String part : this.dutch.smallestParts(token.word())) {
					words.merge(part, PART * this.rarity.of(part), Math::max);
				}
			}
		}
		Map<String, Double> about = this.subjects.in(tokens);
		about.replaceAll((subject, sure) -> sure * (this.subjects.isAspect(subject) ? ASPECT : SUBJECT));
		return Traits.of(words, about);
	}

	/** What the older item is about, as far as the newer is about it too, or is not. */
	List<String> things(ReadItem older, ReadItem newer, boolean both) {
		Set<String> there = newer.whole().subjects();
		return older.whole()
			.subjects()
			.stream()
			.filter((subject) -> !this.subjects.isAspect(subject) && there.contains(subject) == both)
			.toList();
	}

}
