package nl.toetssteen.documents.references.aligning;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleBiFunction;

/**
 * Pairs what says nearly the same. Neighbours, heading and printed number are evidence,
 * never proof: without likeness they pair nothing. What is as like one as another stays
 * free, for a person to decide.
 */
class Similar {

	/** Below this two texts are not taken for one, whatever speaks for it. */
	static final double FLOOR = 0.5;

	private static final double ENOUGH = 0.6;

	private static final double MARGIN = 0.08;

	private static final double DOUBTFUL = 0.3;

	private static final int MOST_CANDIDATES = 3;

	private final Pairing pairing;

	private final List<Like> likes = new ArrayList<>();

	/** An old and a new text with how alike they are. */
	private record Like(Text old, Text fresh, double likeness) {
	}

	Similar(Pairing pairing, Function<Text, Collection<Text>> candidates, ToDoubleBiFunction<Text, Text> likeness) {
		this.pairing = pairing;
		for (Text old : pairing.freeOlds()) {
			for (Text fresh : candidates.apply(old)) {
				double alike = likeness.applyAsDouble(old, fresh);
				if (alike >= DOUBTFUL) {
					this.likes.add(new Like(old, fresh, alike));
				}
			}
		}
	}

	/** Each pair may be evidence for the next. */
	void pairAll() {
		boolean found = true;
		while (found) {
			found = false;
			for (Like like : open()) {
				if (isSure(like)) {
					this.pairing.pair(like.old(), like.fresh(), like.likeness());
					found = true;
				}
			}
		}
	}

	List<Alignment.Doubt> doubts() {
		List<Alignment.Doubt> doubts = new ArrayList<>();
		for (Text old : this.pairing.freeOlds()) {
			List<Like> may = open().stream().filter((like) -> like.old() == old).limit(MOST_CANDIDATES).toList();
			if (!may.isEmpty()) {
				doubts.add(new Alignment.Doubt(old.name(), may.stream().map((like) -> like.fresh().name()).toList(),
						may.getFirst().likeness()));
			}
		}
		return doubts;
	}

	private List<Like> open() {
		return this.likes.stream()
			.filter((like) -> this.pairing.isFree(like.old()) && this.pairing.isFree(like.fresh()))
			.sorted(Comparator.comparingDouble(this::score).reversed())
			.toList();
	}

	private boolean isSure(Like like) {
		double score = score(like);
		return this.pairing.isFree(like.old()) && this.pairing.isFree(like.fresh()) && like.likeness() >= FLOOR
				&& score >= ENOUGH
				&& this.likes.stream()
					.filter((other) -> rivals(like, other))
					.noneMatch((other) -> score(other) > score - MARGIN);
	}

	private boolean rivals(Like like, Like other) {
		return like != other && (like.old() == other.old() || like.fresh() == other.fresh())
				&& this.pairing.isFree(other.old()) && this.pairing.isFree(other.fresh());
	}

	private double score(Like like) {
		Piece old = like.old().piece();
		Piece fresh = like.fresh().piece();
		boolean number = !old.printed().isEmpty() && old.printed().equals(fresh.printed());
		return like.likeness() + 0.08 * this.pairing.neighbours(like.old(), like.fresh()) + (number ? 0.06 : 0)
				+ (like.old().group().equals(like.fresh().group()) ? 0.05 : 0)
				+ (like.old().body().key().equals(like.fresh().body().key()) ? 0.06 : 0);
	}

}
