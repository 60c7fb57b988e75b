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
import org.springframework.transaction.annotation.Transactional;

/** Answers what visitors search for; our own pages and the API come in here. */
@Service
public class Searches {

	// Below this, places with only some of the words are worth showing too.
	private static final int FEW = 10;

	private static final Restrictions NONE = new Restrictions(Map.of(), Restrictions.Order.RELEVANCE);

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

		private boolean isNarrowed() {
			return !this.typed.values().equals(this.restrictions.values());
		}

	}

	/**
	 * One page of the answer to a typed question.
	 * @param literal whether typing errors are left and words are not widened
	 * @param limit number of hits on a page; 0 only counts
	 */
	@Transactional(readOnly = true)
	public Found ask(String typed, Restrictions chosen, boolean literal, int offset, int limit) {
		Asked asked = asked(typed, chosen, literal);
		Tally tally = this.index.count(asked.question(), asked.restrictions(), Reach.ALL);
		Reach reach = reach(asked, literal, tally.total());
		if (reach == Reach.CORE) {
			tally = this.index.count(asked.question(), asked.restrictions(), reach);
		}
		List<Hit> hits = (limit > 0 && tally.total() > offset)
				? this.index.find(asked.question(), asked.restrictions(), reach, offset, limit) : List.of();
		return new Found(tally.total(), hits, tally.counts(), asked.question(), asked.adjustments());
	}

	/** How many things can be found. */
	public long size() {
		return this.index.total(new Question.Nothing(), NONE, Reach.ALL);
	}

	/** Hands over every hit, in order, without keeping them all. */
	public void each(String typed, Restrictions chosen, boolean literal, Consumer<Hit> each) {
		Asked asked = asked(typed, chosen, literal);
		long all = this.index.total(asked.question(), asked.restrictions(), Reach.ALL);
		this.index.each(asked.question(), asked.restrictions(), reach(asked, literal, all), each);
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
		Consumer<String> said = (text) -> adjustments.add(new Adjustment(Adjustment.Kind.REPAIRED, text));
		Map<String, List<String>> typed = this.choices.known(Filters.in(question), said);
		Map<String, List<String>> both = new HashMap<>(this.choices.known(chosen.values(), said));
		typed.forEach(both::putIfAbsent);
		return new Asked(new Exclusions(this.choices, said).known(question), new Restrictions(typed, chosen.order()),
				new Restrictions(both, chosen.order()), adjustments);
	}

	/**
	 * How far to look. What a reader chooses to leave out has no say in it, or narrowing
	 * an answer down would make it wider.
	 */
	private Reach reach(Asked asked, boolean literal, long within) {
		if (literal || within >= FEW) {
			return Reach.ALL;
		}
		long all = asked.isNarrowed() ? this.index.total(asked.question(), asked.typed(), Reach.ALL) : within;
		if (all >= FEW || this.index.total(asked.question(), asked.typed(), Reach.CORE) <= all) {
			return Reach.ALL;
		}
		asked.adjustments()
			.add(new Adjustment(Adjustment.Kind.WIDENED, all + ((all == 1) ? " plaats" : " plaatsen")
					+ " met alle woorden; daarna volgen plaatsen met een deel van de woorden."));
		return Reach.CORE;
	}

}
