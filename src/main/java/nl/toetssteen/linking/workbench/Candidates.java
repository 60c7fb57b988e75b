package nl.toetssteen.linking.workbench;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import nl.toetssteen.documents.Document;
import nl.toetssteen.linking.TargetKind;
import nl.toetssteen.linking.suggesting.Suggestion;
import nl.toetssteen.linking.suggesting.Suggestions;
import nl.toetssteen.linking.targets.Card;
import nl.toetssteen.linking.targets.Cards;
import nl.toetssteen.search.Restrictions;
import nl.toetssteen.search.Searches;
import org.springframework.stereotype.Component;

/** What a pledge could be tied to: by a machine's suggestion or an officer's search. */
@Component
class Candidates {

	private static final int FEW = 4;

	private static final int MANY = 25;

	private static final int FOUND = 10;

	private final Suggestions suggestions;

	private final Searches searches;

	private final Cards cards;

	Candidates(Suggestions suggestions, Searches searches, Cards cards) {
		this.suggestions = suggestions;
		this.searches = searches;
		this.cards = cards;
	}

	/**
	 * The suggestions, by kind.
	 * @param only code of the one kind to show many of; empty for a few of each
	 * @param without refs of what was judged already
	 */
	List<Section> suggested(Document programme, String pledge, String only, Set<String> without) {
		Optional<TargetKind> one = TargetKind.named(only);
		return one.map(Stream::of)
			.orElseGet(() -> Arrays.stream(TargetKind.values()))
			.map((kind) -> section(programme, kind, one.isPresent() ? MANY : FEW,
					this.suggestions.forPledge(pledge, kind, MANY), without))
			.filter((section) -> !section.cards().isEmpty())
			.toList();
	}

	/** What answers a search, best first. */
	List<Card> found(Document programme, String question) {
		if (question.isBlank()) {
			return List.of();
		}
		List<String> kinds = Arrays.stream(TargetKind.values()).map(TargetKind::dutch).toList();
		var restrictions = new Restrictions(Map.of("soort", kinds), Restrictions.Order.RELEVANCE);
		List<String> refs = this.searches.ask(question, restrictions, false, 0, FOUND)
			.hits()
			.stream()
			.map((hit) -> hit.thing().getRef())
			.toList();
		return List.copyOf(this.cards.of(programme, refs).values());
	}

	/** Things by their refs. */
	Map<String, Card> named(Document programme, List<String> refs) {
		return this.cards.of(programme, refs);
	}

	private Section section(Document programme, TargetKind kind, int limit, List<Suggestion> all, Set<String> without) {
		List<Suggestion> open = all.stream().filter((each) -> !without.contains(each.targetRef())).toList();
		return new Section(kind, this.cards.of(programme, open.stream().limit(limit).toList()), open.size() > limit);
	}

}
