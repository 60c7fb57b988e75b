package nl.toetssteen.linking.queue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import nl.toetssteen.linking.TargetKind;
import nl.toetssteen.search.Findable;
import nl.toetssteen.search.Hit;
import nl.toetssteen.search.Restrictions;
import nl.toetssteen.search.Searches;
import org.springframework.stereotype.Component;

/** Finds what pledges can be tied to, whichever pledges they are. */
@Component
class Targets {

	private static final int MOST = 15;

	private final Searches searches;

	Targets(Searches searches) {
		this.searches = searches;
	}

	/** What answers a question, best first; nothing for an empty one. */
	List<Findable> found(String question) {
		if (question.isBlank()) {
			return List.of();
		}
		List<String> kinds = Arrays.stream(TargetKind.values()).map(TargetKind::dutch).toList();
		var restrictions = new Restrictions(Map.of("soort", kinds), Restrictions.Order.RELEVANCE);
		return this.searches.ask(question, restrictions, false, 0, MOST).hits().stream().map(Hit::thing).toList();
	}

}
