package nl.toetssteen.linking.lineage.wording;

import java.util.List;

import nl.toetssteen.linking.lineage.Relation;

/** Tells whether a promise is said more firmly than before, or less. */
class Firmness {

	// One firm word more is chance, two are not.
	private static final int FIRMER = 2;

	private final Manners manners;

	Firmness(Manners manners) {
		this.manners = manners;
	}

	/**
	 * Changed when the manner of saying decides nothing.
	 * @param reasons gets what was found
	 */
	Relation compare(Wordings wordings, List<String> reasons) {
		this.manners.added(wordings.newer(), wordings.older(), Manner.TERM)
			.forEach((term) -> reasons.add("Termijn vervallen: “" + term + "”."));
		List<String> less = this.manners.in(wordings.said(), Manner.LESS);
		List<String> none = this.manners.added(wordings.older(), wordings.newer(), Manner.NONE);
		if (!less.isEmpty() && !none.isEmpty()) {
			reasons.add("“" + less.getFirst() + "” → “" + none.getFirst() + "”.");
			return Relation.STRENGTHENED;
		}
		return byConditions(wordings, reasons);
	}

	private Relation byConditions(Wordings wordings, List<String> reasons) {
		List<String> conditions = this.manners.added(wordings.older(), wordings.newer(), Manner.CONDITION);
		List<String> released = this.manners.added(wordings.newer(), wordings.older(), Manner.CONDITION);
		int firmer = firmer(wordings);
		if (firmer >= FIRMER || (!released.isEmpty() && conditions.isEmpty() && wordings.lost().isEmpty())) {
			tell("Toegevoegd", this.manners.added(wordings.older(), wordings.newer(), Manner.FIRM), reasons);
			tell("Vervallen", released, reasons);
			return Relation.STRENGTHENED;
		}
		if (!conditions.isEmpty() && released.isEmpty() && firmer < 1) {
			tell("Toegevoegd", conditions, reasons);
			return Relation.WEAKENED;
		}
		return Relation.CHANGED;
	}

	private int firmer(Wordings wordings) {
		return this.manners.in(wordings.newer(), Manner.FIRM).size()
				- this.manners.in(wordings.older(), Manner.FIRM).size();
	}

	private static void tell(String what, List<String> words, List<String> reasons) {
		words.forEach((word) -> reasons.add(what + ": “" + word + "”."));
	}

}
