package nl.toetssteen.linking.lineage.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

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
			reasons.add("In dit punt niet genoemd: " + String.join(", ", wordings.lost()) + ".");
		}
		if (relation == Relation.CHANGED && !wordings.kept().isEmpty() && wordings.lost().isEmpty()
				&& !FigureChange.onOneSide(wordings)) {
			return new Change(Relation.UNCHANGED, sharing(reasons, wordings));
		}
		return new Change(relation, sharing(reasons, wordings));
	}

	private static List<String> sharing(List<String> reasons, Wordings wordings) {
		if (!wordings.kept().isEmpty()) {
			reasons.add("Beide over " + String.join(", ", wordings.kept()) + ".");
		}
		return reasons;
	}

	private Relation byManner(Wordings wordings, List<String> reasons) {
		if (isDone(wordings, reasons)) {
			return Relation.ACHIEVED;
		}
		List<String> tentative = this.manners.added(wordings.older(), wordings.nowSaid(), Manner.TENTATIVE);
		List<String> decided = this.manners.added(wordings.newer(), wordings.said(), Manner.TENTATIVE);
		String founding = first(this.manners.in(wordings.said(), Manner.FOUNDING), "besluiten");
		if (!tentative.isEmpty()) {
			reasons.add("“" + founding + "” → “" + tentative.getFirst() + "”.");
			return Relation.WEAKENED;
		}
		if (!decided.isEmpty()) {
			reasons.add("“" + decided.getFirst() + "” → " + "“"
					+ first(this.manners.in(wordings.nowSaid(), Manner.FOUNDING), "doen") + "”.");
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

	private static String first(List<String> found, String otherwise) {
		return found.isEmpty() ? otherwise : found.getFirst();
	}

	private static String words(String text) {
		return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\d%€]+", " ").strip();
	}

}
