package nl.toetssteen.linking.lineage.matching;

import java.util.ArrayList;
import java.util.List;

import nl.toetssteen.linking.lineage.wording.Carried;
import nl.toetssteen.search.dutch.DutchText;

/**
 * Lays the items of a newer document beside those of an older one: an item may go on in
 * several, several may go on in one, and many go on in none.
 */
public class Alignment {

	// Fitted on judged pairs, leaving out a chapter at a time: see docs/benchmarks.md.
	private static final double SURE = 0.95;

	private static final double SURE_FOR_BEST = 0.8;

	private static final double BESIDE_BEST_OF_OLDER = 0.5;

	private static final double BESIDE_BEST_OF_NEWER = 0.6;

	private final ItemReader reader;

	private final Carrying carrying;

	/**
	 * @param texts all that the documents state: tells which words are rare
	 */
	public Alignment(DutchText dutch, List<String> texts) {
		var subjects = new Subjects(dutch);
		var rarity = new Rarity(texts, dutch, subjects);
		this.reader = new ItemReader(dutch, subjects, rarity);
		this.carrying = new Carrying(dutch, subjects, rarity);
	}

	/** The pairs, in the order of the older items and then the newer ones. */
	public List<Pair> pairs(List<Item> older, List<Item> newer) {
		List<ReadItem> from = older.stream().map(this.reader::read).toList();
		List<ReadItem> to = newer.stream().map(this.reader::read).toList();
		var scores = new Scores(from, to);
		List<Pair> pairs = new ArrayList<>();
		for (int at = 0; at < from.size(); at++) {
			for (int next = 0; next < to.size(); next++) {
				if (accepted(scores, at, next)) {
					pairs.add(pair(from.get(at), to.get(next), scores.of(at, next)));
				}
			}
		}
		return pairs;
	}

	private static boolean accepted(Scores scores, int older, int newer) {
		double score = scores.of(older, newer);
		double beside = scores.besideOlder(older, newer);
		double rival = scores.besideNewer(older, newer);
		if (rival < BESIDE_BEST_OF_NEWER) {
			return false;
		}
		return (beside >= 1) ? score >= SURE_FOR_BEST : score >= SURE && beside >= BESIDE_BEST_OF_OLDER;
	}

	private Pair pair(ReadItem older, ReadItem newer, double score) {
		Clause said = older.clauses().getFirst();
		Clause now = newer.clauses().getFirst();
		double best = -1;
		for (Clause one : older.clauses()) {
			for (Clause other : newer.clauses()) {
				double likeness = one.traits().likeness(other.traits());
				if (likeness > best) {
					best = likeness;
					said = one;
					now = other;
				}
			}
		}
		List<String> kept = this.reader.things(older, newer, true);
		Carried carried = this.carrying.between(said.text(), now.text());
		boolean broad = !carried.telling() && kept.stream().allMatch(this.carrying::isBroad);
		return new Pair(older.item().ref(), newer.item().ref(), score, said.text(), now.text(), best, kept,
				this.reader.things(older, newer, false), carried, broad);
	}

}
