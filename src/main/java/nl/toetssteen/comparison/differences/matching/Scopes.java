package nl.toetssteen.comparison.differences.matching;

import java.util.Collections;
import java.util.regex.Pattern;

import nl.toetssteen.documents.quantities.Comparator;
import nl.toetssteen.documents.quantities.Quantity;

/** Whether two quantities hold for the same base, area and time. */
final class Scopes {

	/** A growth named as a thing: "netto toename van het aantal woningen". */
	private static final Pattern GROWTH = Pattern
		.compile("(\\S+ ){0,3}(toename|groei|stijging|afname|daling|krimp)( van .*)?", Pattern.CASE_INSENSITIVE);

	private Scopes() {
	}

	/** What is not said rules nothing out. */
	static boolean comparable(Profile one, Profile other) {
		return sameScope(one, other) && isChange(one) == isChange(other);
	}

	/** The same, though one may tell a change and the other a height. */
	static boolean sameScope(Profile one, Profile other) {
		return sameMeasure(one.mention().quantity(), other.mention().quantity()) && one.rate() == other.rate()
				&& sameTime(one, other) && sameArea(one, other) && sameBase(one, other);
	}

	/**
	 * Units that differ can be compared only where a number is a part of a counted whole.
	 */
	private static boolean sameMeasure(Quantity one, Quantity other) {
		String unit = one.measure().unit();
		return unit.equals(other.measure().unit())
				|| (unit.equals("%") ? other.scope().whole() : one.scope().whole()) != null;
	}

	/** By how much something grows or shrinks is no height, and no total. */
	private static boolean isChange(Profile profile) {
		Quantity quantity = profile.mention().quantity();
		Comparator comparator = quantity.measure().comparator();
		return comparator.isChange()
				|| (comparator != Comparator.FROM_TO && GROWTH.matcher(quantity.object()).matches());
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

}
