package nl.toetssteen.linking.suggesting.matching;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

import nl.toetssteen.linking.TargetKind;
import nl.toetssteen.search.dutch.DutchText;

/**
 * Compares pledges with the targets of their town. Learns from the town when made; the
 * same town gives the same answers.
 */
public class Matcher {

	private final Reader reader;

	private final Set<Signal> used;

	private final Associations associations;

	private final Subjects subjects;

	private final Map<TargetKind, Shelf> shelves = new EnumMap<>(TargetKind.class);

	private record Shelf(List<Target> targets, TargetIndex index, Ranking ranking) {
	}

	public Matcher(DutchText dutch, Town town) {
		this(dutch, town, EnumSet.allOf(Signal.class));
	}

	/**
	 * One that leaves signals out, to measure what they add.
	 * @param used what may speak for a target
	 */
	public Matcher(DutchText dutch, Town town, Set<Signal> used) {
		this.used = Set.copyOf(used);
		this.subjects = new Subjects(dutch);
		this.reader = new Reader(dutch, this.subjects, used);
		this.associations = new Associations(town.passages().stream().map(this.reader::terms).toList());
		for (TargetKind kind : TargetKind.values()) {
			List<Target> targets = town.targets().stream().filter((target) -> target.kind() == kind).toList();
			List<Reading> readings = targets.stream().map((target) -> this.reader.target(target.wording())).toList();
			var index = new TargetIndex(readings);
			List<float[]> places = targets.stream().map((target) -> place(target.wording(), 2)).toList();
			this.shelves.put(kind, new Shelf(targets, index, new Ranking(index, places, used)));
		}
	}

	/**
	 * @param title how often its title counts
	 */
	private float[] place(Wording wording, int title) {
		Map<String, Double> terms = new TreeMap<>(this.reader.terms(wording.body()));
		this.reader.terms(wording.title()).forEach((term, weight) -> terms.merge(term, title * weight, Double::sum));
		return this.associations.place(terms);
	}

	/** The targets of a kind that answer a pledge best, best first. */
	public List<Match> best(Wording pledge, TargetKind kind, int limit) {
		Shelf shelf = shelf(kind);
		List<Wording> via = (kind == TargetKind.BUDGET_LINE) ? likelyActivities(pledge) : List.of();
		Wording asked = pledge.andAlso(via.stream().map(Wording::title).toList());
		var reasons = new Reasons(this.reader.pledge(pledge), shelf.index(), this.subjects, this.reader);
		List<Match> matches = new ArrayList<>();
		for (Ranking.Scored scored : shelf.ranking().best(this.reader.pledge(asked), place(asked, 0), limit)) {
			Reading target = shelf.index().target(scored.target());
			matches.add(new Match(shelf.targets().get(scored.target()), scored.score() / (scored.score() + 1),
					reasons.why(target, via)));
		}
		return matches;
	}

	/** A row of money has few words; what the pledge asks to be done has more of them. */
	private List<Wording> likelyActivities(Wording pledge) {
		if (!this.used.contains(Signal.ACTIVITIES)) {
			return List.of();
		}
		Shelf shelf = shelf(TargetKind.ACTIVITY);
		return shelf.ranking()
			.best(this.reader.pledge(pledge), place(pledge, 0), (int) Signal.ACTIVITIES.weight())
			.stream()
			.map((scored) -> shelf.targets().get(scored.target()).wording())
			.toList();
	}

	private Shelf shelf(TargetKind kind) {
		return Objects.requireNonNull(this.shelves.get(kind));
	}

}
