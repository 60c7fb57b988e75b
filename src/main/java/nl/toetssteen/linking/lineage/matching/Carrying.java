package nl.toetssteen.linking.lineage.matching;

import java.util.Collection;
import java.util.List;

import nl.toetssteen.linking.lineage.wording.Carried;
import nl.toetssteen.search.dutch.DutchText;
import nl.toetssteen.search.dutch.Token;

/** Finds the words of one sentence that come back in another. */
class Carrying {

	private final DutchText dutch;

	private final Subjects subjects;

	private final Rarity rarity;

	Carrying(DutchText dutch, Subjects subjects, Rarity rarity) {
		this.dutch = dutch;
		this.subjects = subjects;
		this.rarity = rarity;
	}

	Carried between(String said, String nowSaid) {
		List<Token> before = words(said);
		List<Token> after = words(nowSaid);
		List<Token> kept = kept(before, after);
		List<Token> back = kept(after, before);
		double share = Math.max(share(kept, before), share(back, after));
		return new Carried(printed(kept), printed(back), share, kept.stream().anyMatch(this::isTelling));
	}

	private List<Token> words(String text) {
		return this.dutch.tokens(text).stream().filter((token) -> !this.dutch.isStopWord(token.word())).toList();
	}

	private List<Token> kept(List<Token> tokens, List<Token> others) {
		return tokens.stream().filter((token) -> others.stream().anyMatch((other) -> isSame(token, other))).toList();
	}

	// Two compounds that share one part may be about anything: "schuldeiser" is not
	// "schuldhulp".
	private boolean isSame(Token one, Token other) {
		return one.stem().equals(other.stem()) || one.parts().contains(other.stem())
				|| other.parts().contains(one.stem())
				|| this.dutch.synonyms(List.of(one.stem())).contains(List.of(other.stem()));
	}

	private double share(Collection<Token> kept, Collection<Token> all) {
		double whole = weight(all);
		return (whole > 0) ? weight(kept) / whole : 0;
	}

	private double weight(Collection<Token> tokens) {
		return tokens.stream().map(Token::stem).distinct().mapToDouble(this.rarity::of).sum();
	}

	private static List<String> printed(List<Token> tokens) {
		return tokens.stream().map(Token::word).distinct().toList();
	}

	private boolean isTelling(Token token) {
		return !this.rarity.isCommon(token.stem())
				&& this.subjects.in(List.of(token)).keySet().stream().noneMatch(this::isBroad);
	}

	/** Whether very much is about it, so that it ties nothing together by itself. */
	boolean isBroad(String subject) {
		return this.subjects.isAspect(subject) || this.rarity.isBroad(subject);
	}

}
