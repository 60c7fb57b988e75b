package nl.toetssteen.comparison.differences.matching;

import java.util.Collections;

import nl.toetssteen.documents.quantities.Quantity;

/** Whether two quantities hold for the same base, area and time. */
final class Scopes {

	private Scopes() {
	}

	/** What is not said rules nothing out. */
	static boolean comparable(Profile one, Profile other) {
		return sameMeasure(one.mention().quantity(), other.mention().quantity()) && one.rate() == other.rate()
				&& sameTime(one, other) && sameArea(one, other) && sameBase(one, other) && sameKind(one, other);
	}

	/**
	 * Units that differ can be compared only where a number is a part of a counted whole.
	 */
	private static boolean sameMeasure(Quantity one, Quantity other) {
		String unit = one.measure().unit();
		return unit.equals(other.measure().unit())
				|| (unit.equals("%") ? other.scope().whole() : one.scope().whole()) != null;
	}

	static boolean sameTime(Profile one, Profile other) {
		return one.years().isEmpty() || other.years().isEmpty() || !Collections.disjoint(one.years(), other.years());
	}

	static boolean sameArea(Profile one, Profile other) {
		return one.area().isEmpty() || other.area().isEmpty() || one.area().overlaps(other.area());
	}

	static boolean sameBase(Profile one, Profile other) {
		return one.base().isEmpty() || other.base().isEmpty() || one.base().overlaps(other.base());
	}

	/** A change and a height are different things. */
	private static boolean sameKind(Profile one, Profile other) {
		return one.mention().quantity().measure().comparator().isChange() == other.mention()
			.quantity()
			.measure()
			.comparator()
			.isChange();
	}

}
