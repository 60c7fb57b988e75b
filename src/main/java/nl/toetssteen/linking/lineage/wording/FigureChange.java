package nl.toetssteen.linking.lineage.wording;

import java.util.List;
import java.util.Optional;

import nl.toetssteen.linking.lineage.Relation;

/** What changed in the numbers: "130% → 150%". */
final class FigureChange {

	private FigureChange() {
	}

	/**
	 * What the numbers decide; nothing when they are the same or cannot be compared.
	 * @param reasons gets what was found
	 */
	static Optional<Relation> between(Wordings wordings, List<String> reasons) {
		List<Figure> before = Figure.in(wordings.older());
		List<Figure> after = Figure.in(wordings.newer());
		for (Figure now : after) {
			List<Figure> alike = before.stream().filter((then) -> comparable(then, now)).toList();
			// Several of a kind: which of them became this one nobody can tell.
			if (alike.size() == 1 && after.stream().filter((other) -> comparable(other, now)).count() == 1) {
				Figure then = alike.getFirst();
				if (then.value().compareTo(now.value()) != 0) {
					reasons.add(then.printed() + " → " + now.printed());
					return Optional.of(direction(then, now));
				}
			}
		}
		return Optional.empty();
	}

	/** Whether one of the two names numbers with a unit and the other none. */
	static boolean onOneSide(Wordings wordings) {
		return Figure.in(wordings.older()).stream().anyMatch(Figure::isMeasure) != Figure.in(wordings.newer())
			.stream()
			.anyMatch(Figure::isMeasure);
	}

	private static boolean comparable(Figure one, Figure other) {
		return !one.unit().isEmpty() && one.unit().equals(other.unit());
	}

	// A higher limit from above gives more room, every other higher number promises more.
	private static Relation direction(Figure then, Figure now) {
		boolean up = now.value().compareTo(then.value()) > 0;
		return (up != (then.atMost() || now.atMost())) ? Relation.STRENGTHENED : Relation.WEAKENED;
	}

}
