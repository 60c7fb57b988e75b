package nl.toetssteen.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import nl.toetssteen.search.dutch.DutchText;
import nl.toetssteen.search.query.Parsed;
import nl.toetssteen.search.query.Question;
import nl.toetssteen.search.query.QuestionParser;
import org.springframework.stereotype.Service;

/** Answers what visitors search for; our own pages and the API come in here. */
@Service
public class Searches {

	// Below this, places with only some of the words are worth showing too.
	private static final int FEW = 10;

	private final FindableSearch index;

	private final Spelling spelling;

	private final DutchText dutch;

	private final Choices choices;

	Searches(FindableSearch index, Spelling spelling, DutchText dutch, Choices choices) {
		this.index = index;
		this.spelling = spelling;
		this.dutch = dutch;
		this.choices = choices;
	}

	/** What was asked for, after mending it. */
	private record Asked(Question question, Restrictions typed, Restrictions restrictions,
			List<Adjustment> adjustments) {
	}

	/**
	 * One page of the answer to a typed question.
	 * @param literal whether typing errors are left and words are not widened
	 */
	public Found ask(String typed, Restrictions chosen, boolean literal, int offset, int limit) {
		Asked asked = asked(typed, chosen, literal);
		Found all = this.index.find(asked.question(), asked.restrictions(), Reach.ALL, offset, limit);
		if (all.total() < FEW && reach(asked, literal) == Reach.CORE) {
			all = this.index.find(asked.question(), asked.restrictions(), Reach.CORE, offset, limit);
		}
		return all.with(asked.adjustments());
	}

	/** Hands over every hit, in order, without keeping them all. */
	public void each(String typed, Restrictions chosen, boolean literal, Consumer<Hit> each) {
		Asked asked = asked(typed, chosen, literal);
		this.index.each(asked.question(), asked.restrictions(), reach(asked, literal), each);
	}

	private Asked asked(String typed, Restrictions chosen, boolean literal) {
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
		if (question instanceof Question.Nothing && !typed.isBlank()) {
			adjustments.add(new Adjustment(Adjustment.Kind.REPAIRED,
					"In de vraag staat geen woord om op te zoeken; hier staat daarom alles."));
		}
		return asked(question, chosen, adjustments);
	}

	private Asked asked(Question question, Restrictions chosen, List<Adjustment> adjustments) {
		Consumer<String> skipped = (value) -> adjustments
			.add(new Adjustment(Adjustment.Kind.REPAIRED, "“" + value + "” is overgeslagen: dat bestaat hier niet."));
		Map<String, List<String>> typed = this.choices.known(Filters.in(question), skipped);
		Map<String, List<String>> both = new HashMap<>(this.choices.known(chosen.values(), skipped));
		typed.forEach(both::putIfAbsent);
		return new Asked(question, new Restrictions(typed, chosen.order()), new Restrictions(both, chosen.order()),
				adjustments);
	}

	/**
	 * How far to look. What a reader chooses to leave out has no say in it, or narrowing
	 * an answer down would make it wider.
	 */
	private Reach reach(Asked asked, boolean literal) {
		long all = this.index.count(asked.question(), asked.typed(), Reach.ALL);
		if (literal || all >= FEW || this.index.count(asked.question(), asked.typed(), Reach.CORE) <= all) {
			return Reach.ALL;
		}
		asked.adjustments()
			.add(new Adjustment(Adjustment.Kind.WIDENED, all + ((all == 1) ? " plaats" : " plaatsen")
					+ " met alle woorden; daarna volgen plaatsen met een deel van de woorden."));
		return Reach.CORE;
	}

}
