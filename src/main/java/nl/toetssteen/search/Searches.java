package nl.toetssteen.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import nl.toetssteen.search.dutch.DutchText;
import nl.toetssteen.search.query.Parsed;
import nl.toetssteen.search.query.Question;
import nl.toetssteen.search.query.QuestionParser;
import org.springframework.stereotype.Service;

/** Answers what visitors search for; our own pages and the API come in here. */
@Service
class Searches {

	// Below this, places with only some of the words are worth showing too.
	private static final int FEW = 10;

	private final FindableSearch index;

	private final Spelling spelling;

	private final DutchText dutch;

	Searches(FindableSearch index, Spelling spelling, DutchText dutch) {
		this.index = index;
		this.spelling = spelling;
		this.dutch = dutch;
	}

	/**
	 * One page of the answer to a typed question.
	 * @param literal whether typing errors are left and words are not widened
	 */
	Found ask(String typed, Restrictions chosen, boolean literal, int offset, int limit) {
		Parsed parsed = QuestionParser.parse(typed);
		List<Adjustment> adjustments = new ArrayList<>();
		parsed.repairs()
			.stream()
			.distinct()
			.forEach((text) -> adjustments.add(new Adjustment(Adjustment.Kind.REPAIRED, text)));
		Question question = parsed.question();
		if (!literal) {
			var corrections = new Corrections(this.spelling, this.dutch);
			question = corrections.correct(question);
			adjustments.addAll(corrections.adjustments());
		}
		Restrictions restrictions = both(chosen, Filters.in(question));
		Found all = this.index.find(question, restrictions, Reach.ALL, offset, limit);
		if (literal || all.total() >= FEW) {
			return all.with(adjustments);
		}
		Found some = this.index.find(question, restrictions, Reach.CORE, offset, limit);
		if (some.total() > all.total()) {
			adjustments.add(new Adjustment(Adjustment.Kind.WIDENED,
					all.total() + " plaatsen met alle woorden; daarna volgen plaatsen met een deel van de woorden."));
		}
		return some.with(adjustments);
	}

	private static Restrictions both(Restrictions chosen, Map<String, List<String>> typed) {
		Map<String, List<?>> values = new HashMap<>(chosen.values());
		typed.forEach(values::putIfAbsent);
		return new Restrictions(values, chosen.byDocument());
	}

}
