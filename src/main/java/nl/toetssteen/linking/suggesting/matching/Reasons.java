package nl.toetssteen.linking.suggesting.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Says in Dutch why a target is suggested, so that a person can check it: two to four
 * reasons where there are so many, the heaviest first.
 */
class Reasons {

	private static final int MOST = 4;

	private static final int MOST_OF_A_SORT = 2;

	// What is in so many targets, such as the name of the town, explains nothing.
	private static final double COMMON = 0.25;

	// Short words are mostly verbs and adverbs, which say less than nouns.
	private static final double LONG = 9;

	private final Reading pledge;

	private final TargetIndex index;

	private final Subjects subjects;

	private final Reader reader;

	Reasons(Reading pledge, TargetIndex index, Subjects subjects, Reader reader) {
		this.pledge = pledge;
		this.index = index;
		this.subjects = subjects;
		this.reader = reader;
	}

	/**
	 * A reason and how heavy it is.
	 *
	 * @param words what it points at; a reason that points at nothing new is left out
	 */
	private record Reason(double weight, String text, Set<String> words) {
	}

	/**
	 * @param via activities by which it was found
	 */
	List<String> why(Reading target, List<Wording> via) {
		List<Reason> reasons = new ArrayList<>();
		reasons.addAll(best(names(target)));
		reasons.addAll(best(words(target)));
		reasons.addAll(best(subjects(target)));
		reasons.addAll(best(numbers(target)));
		reasons.addAll(best(themes(target)));
		reasons.addAll(best(via(target, via)));
		reasons.sort(Comparator.comparingDouble(Reason::weight).reversed());
		Set<String> told = new HashSet<>();
		Set<String> texts = new LinkedHashSet<>();
		for (Reason reason : reasons) {
			if (texts.size() < MOST && told.addAll(reason.words())) {
				texts.add(reason.text());
			}
		}
		if (texts.isEmpty()) {
			texts.add("gaat in de documenten vaak over dezelfde dingen");
		}
		return List.copyOf(texts);
	}

	private static List<Reason> best(List<Reason> reasons) {
		return reasons.stream()
			.sorted(Comparator.comparingDouble(Reason::weight).reversed().thenComparing(Reason::text))
			.limit(MOST_OF_A_SORT)
			.toList();
	}

	private List<Reason> names(Reading target) {
		return Ranking.shared(this.pledge.names().keySet(), target.names().keySet())
			.stream()
			.filter((name) -> this.index.rarityOfName(name) > 2 * COMMON)
			.map((name) -> new Reason(2 * this.index.rarityOfName(name),
					"noemt *" + this.pledge.names().get(name) + "*", Set.of(name)))
			.toList();
	}

	private List<Reason> words(Reading target) {
		return Ranking.shared(this.pledge.terms().keySet(), target.terms().keySet())
			.stream()
			.filter((term) -> this.index.rarityOfWord(term) > COMMON)
			.map((term) -> word(term, this.pledge.printed().getOrDefault(term, term),
					target.printed().getOrDefault(term, term)))
			.toList();
	}

	private Reason word(String term, String ours, String theirs) {
		double weight = this.index.rarityOfWord(term) * Math.min(1, this.pledge.terms().getOrDefault(term, 0.0))
				* Math.min(1, term.length() / LONG);
		String text;
		if (ours.equals(theirs)) {
			text = "zelfde begrip: *" + ours + "* (in beide)";
		}
		else if (this.reader.isFormOf(term, ours) && this.reader.isFormOf(term, theirs)) {
			text = "zelfde begrip: *" + ours + "* ~ *" + theirs + "*";
		}
		else {
			text = "samengesteld woord: *" + ours + "* ~ *" + theirs + "*";
		}
		return new Reason(weight, text, Set.of(ours));
	}

	private List<Reason> subjects(Reading target) {
		Map<Integer, String> ours = this.pledge.subjectWords();
		Map<Integer, String> theirs = target.subjectWords();
		List<Reason> reasons = new ArrayList<>();
		ours.forEach((subject, word) -> {
			String other = theirs.get(subject);
			if (other != null && !this.reader.isForm(word, other)) {
				double weight = this.index.rarityOfSubject(subject) * this.pledge.subjects().getOrDefault(subject, 0.0);
				reasons.add(new Reason(2 * weight,
						"onderwerp " + this.subjects.name(subject) + ": *" + word + "* ~ *" + other + "*",
						Set.of("onderwerp " + subject)));
			}
		});
		return reasons;
	}

	private List<Reason> numbers(Reading target) {
		return Ranking.shared(this.pledge.quantities(), target.quantities())
			.stream()
			.map((quantity) -> new Reason(1, "zelfde getal: " + quantity, Set.of(quantity)))
			.toList();
	}

	private List<Reason> via(Reading target, List<Wording> activities) {
		List<Reason> reasons = new ArrayList<>();
		for (Wording activity : activities) {
			this.reader.terms(activity.title())
				.keySet()
				.stream()
				.filter(target.terms()::containsKey)
				.filter((term) -> !this.pledge.terms().containsKey(term))
				.max(Comparator.comparingDouble(this.index::rarityOfWord))
				.ifPresent((term) -> reasons.add(new Reason(this.index.rarityOfWord(term) / 2, "via de activiteit *"
						+ activity.title() + "*: *" + target.printed().getOrDefault(term, term) + "*", Set.of(term))));
		}
		return reasons;
	}

	private List<Reason> themes(Reading target) {
		return this.pledge.wording()
			.themes()
			.stream()
			.filter(target.wording().themes()::contains)
			.map((theme) -> new Reason(0.2, "thema " + theme, Set.of("thema " + theme)))
			.toList();
	}

}
