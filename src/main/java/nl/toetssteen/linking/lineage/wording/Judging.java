package nl.toetssteen.linking.lineage.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import nl.toetssteen.linking.lineage.Relation;

/**
 * Tells what a change of wording means: first by numbers, then by how firmly it is said,
 * then by which subjects were kept.
 */
public class Judging {

	private final Manners manners = new Manners();

	private final Firmness firmness = new Firmness(this.manners);

	public Change judge(Wordings wordings) {
		if (words(wordings.older()).equals(words(wordings.newer()))) {
			return new Change(Relation.UNCHANGED, List.of("Dezelfde woorden."));
		}
		List<String> reasons = new ArrayList<>();
		var figures = FigureChange.between(wordings, reasons);
		Relation relation = figures.orElseGet(() -> byManner(wordings, reasons));
		if (!wordings.lost().isEmpty()) {
			reasons.add("In dit punt niet herkend: " + String.join(", ", wordings.lost()) + ".");
		}
		if (relation == Relation.CHANGED && isSame(wordings, reasons)) {
			reasons.add("Woorden die terugkomen: " + String.join(", ", wordings.carried().said()) + ".");
			return new Change(Relation.UNCHANGED, reasons);
		}
		about(relation, wordings).ifPresent(reasons::add);
		return new Change(relation, reasons);
	}

	// One subject in common is not the same promise.
	private boolean isSame(Wordings wordings, List<String> reasons) {
		boolean otherAmount = isOtherAmount(wordings, reasons);
		boolean studied = !this.manners.added(wordings.older(), wordings.newer(), Manner.TENTATIVE).isEmpty();
		return !otherAmount && !studied && wordings.lost().isEmpty() && wordings.carried().isSame()
				&& !FigureChange.onOneSide(wordings);
	}

	private boolean isOtherAmount(Wordings wordings, List<String> reasons) {
		Carried carried = wordings.carried();
		if (!carried.isNear()) {
			return false;
		}
		List<String> then = this.manners.before(wordings.said(), Manner.AMOUNT, carried.said());
		List<String> now = this.manners.before(wordings.nowSaid(), Manner.AMOUNT, carried.nowSaid());
		if (then.isEmpty() == now.isEmpty()) {
			return false;
		}
		then.forEach((amount) -> reasons.add("Vervallen: “" + amount + "”."));
		now.forEach((amount) -> reasons.add("Toegevoegd: “" + amount + "”."));
		return true;
	}

	private static Optional<String> about(Relation relation, Wordings wordings) {
		if (wordings.kept().isEmpty()) {
			return Optional.empty();
		}
		String subjects = String.join(", ", wordings.kept());
		return Optional
			.of((relation == Relation.CHANGED) ? "Gaat over hetzelfde onderwerp (" + subjects + "); de tekst is anders."
					: "Beide over " + subjects + ".");
	}

	private Relation byManner(Wordings wordings, List<String> reasons) {
		if (isDone(wordings, reasons)) {
			return Relation.ACHIEVED;
		}
		List<String> tentative = this.manners.added(wordings.older(), wordings.nowSaid(), Manner.TENTATIVE);
		List<String> decided = this.manners.added(wordings.newer(), wordings.said(), Manner.TENTATIVE);
		if (!tentative.isEmpty()) {
			reasons.add(changed(this.manners.in(wordings.said(), Manner.FOUNDING), tentative));
			return Relation.WEAKENED;
		}
		if (!decided.isEmpty()) {
			reasons.add(changed(decided, this.manners.in(wordings.nowSaid(), Manner.FOUNDING)));
			return Relation.STRENGTHENED;
		}
		return this.firmness.compare(wordings, reasons);
	}

	private boolean isDone(Wordings wordings, List<String> reasons) {
		List<String> done = this.manners.in(wordings.newer(), Manner.DONE);
		List<String> founding = this.manners.in(wordings.older(), Manner.FOUNDING);
		if (done.isEmpty() || founding.isEmpty() || !this.manners.in(wordings.older(), Manner.DONE).isEmpty()) {
			return false;
		}
		reasons.add("“" + founding.getFirst() + "” → “" + done.getFirst() + "”.");
		return true;
	}

	// Between quotation marks stands only what the texts say.
	private static String changed(List<String> before, List<String> after) {
		if (before.isEmpty()) {
			return "Toegevoegd: “" + after.getFirst() + "”.";
		}
		return after.isEmpty() ? "Vervallen: “" + before.getFirst() + "”."
				: "“" + before.getFirst() + "” → “" + after.getFirst() + "”.";
	}

	private static String words(String text) {
		return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\d%€]+", " ").strip();
	}

}
