package nl.toetssteen.comparison.differences.matching;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Set;

import nl.toetssteen.documents.quantities.Comparator;
import nl.toetssteen.documents.quantities.Measure;
import nl.toetssteen.documents.quantities.Quantity;

/** Compares two quantities of the same thing, the earlier one first. */
final class Comparing {

	private static final Set<Comparator> UPWARDS = Set.of(Comparator.AT_LEAST, Comparator.UP_TO, Comparator.MORE_THAN);

	private static final Set<Comparator> DOWNWARDS = Set.of(Comparator.AT_MOST, Comparator.LESS_THAN);

	// A rounded number and the full one are the same number: € 48,2 million for 48,180.
	private static final BigDecimal ROUNDING = new BigDecimal("0.005");

	private Comparing() {
	}

	static Verdict verdict(Profile one, Profile other) {
		if (!Scopes.comparable(one, other)) {
			return Verdict.NOT_COMPARABLE;
		}
		Quantity earlier = one.mention().quantity();
		Quantity later = other.mention().quantity();
		if (agree(earlier, later)) {
			return Verdict.EQUAL;
		}
		if (one.mention().sameDocument(other.mention())) {
			return Verdict.DIFFERENT; // in one document there is no earlier and later
		}
		boolean speaker = one.mention().sameSpeaker(other.mention()) || bound(earlier) && bound(later);
		return speaker ? direction(earlier.measure(), later.measure()) : Verdict.DIFFERENT;
	}

	/** The share of its whole where one is a share and the other a number. */
	private static BigDecimal number(Quantity quantity, Quantity beside) {
		BigDecimal whole = quantity.scope().whole();
		boolean share = !quantity.measure().unit().equals(beside.measure().unit()) && whole != null;
		return share
				? quantity.measure().target().multiply(BigDecimal.valueOf(100)).divide(whole, MathContext.DECIMAL32)
				: quantity.measure().target();
	}

	private static boolean agree(Quantity one, Quantity other) {
		BigDecimal first = number(one, other);
		BigDecimal second = number(other, one);
		if (isRange(one) && isRange(other)) {
			return same(one, first, second) && same(one, end(one), end(other));
		}
		boolean range = contains(one, second) || contains(other, first);
		boolean opposite = UPWARDS.contains(one.measure().comparator())
				&& DOWNWARDS.contains(other.measure().comparator());
		boolean share = !one.measure().unit().equals(other.measure().unit());
		boolean about = share && first.subtract(second).abs().compareTo(BigDecimal.ONE) < 0;
		return !opposite && (range || about || same(one, first, second) || rounded(one, other));
	}

	/** A year is never rounded. */
	private static boolean same(Quantity quantity, BigDecimal one, BigDecimal other) {
		return quantity.measure().unit().equals(Measure.YEAR) ? one.compareTo(other) == 0 : near(one, other);
	}

	/** Whether both print the same number, one of them perhaps rounded. */
	static boolean same(Quantity one, Quantity other) {
		return same(one, one.measure().value(), other.measure().value());
	}

	private static boolean isRange(Quantity quantity) {
		return quantity.measure().comparator() == Comparator.BETWEEN && quantity.measure().upTo() != null;
	}

	private static BigDecimal end(Quantity range) {
		BigDecimal upTo = range.measure().upTo();
		return (upTo == null) ? range.measure().value() : upTo;
	}

	/** A ratio of 4.1 in a text is the 4 of a table that prints no decimals. */
	static boolean rounded(Quantity one, Quantity other) {
		boolean counts = one.measure().unit().equals(Measure.COUNT) && other.measure().unit().equals(Measure.COUNT);
		BigDecimal first = one.measure().target().stripTrailingZeros();
		BigDecimal second = other.measure().target().stripTrailingZeros();
		int scale = Math.max(0, Math.min(first.scale(), second.scale()));
		boolean finer = Math.max(first.scale(), second.scale()) > scale;
		return counts && finer && first.setScale(scale, RoundingMode.HALF_UP)
			.compareTo(second.setScale(scale, RoundingMode.HALF_UP)) == 0;
	}

	static boolean near(BigDecimal one, BigDecimal other) {
		BigDecimal room = one.abs().max(other.abs()).multiply(ROUNDING);
		boolean small = one.abs().compareTo(BigDecimal.valueOf(1000)) < 0;
		return small ? one.compareTo(other) == 0 : one.subtract(other).abs().compareTo(room) <= 0;
	}

	/**
	 * Whether a printed range holds the other number, which itself is no least or most.
	 */
	private static boolean contains(Quantity range, BigDecimal number) {
		Measure measure = range.measure();
		return measure.comparator() == Comparator.BETWEEN && measure.upTo() != null
				&& measure.value().compareTo(number) <= 0 && measure.upTo().compareTo(number) > 0;
	}

	/** Whether one is a range that reaches to the other. */
	static boolean touch(Quantity one, Quantity other) {
		return reaches(one.measure(), other.measure().value()) || reaches(other.measure(), one.measure().value());
	}

	private static boolean reaches(Measure range, BigDecimal number) {
		return range.comparator() == Comparator.BETWEEN && range.upTo() != null && range.value().compareTo(number) <= 0
				&& range.upTo().compareTo(number) >= 0;
	}

	private static boolean bound(Quantity quantity) {
		Comparator comparator = quantity.measure().comparator();
		return UPWARDS.contains(comparator) || DOWNWARDS.contains(comparator);
	}

	/**
	 * A higher least or a lower most binds more; without a bound it is only different.
	 */
	private static Verdict direction(Measure earlier, Measure later) {
		boolean up = UPWARDS.contains(earlier.comparator()) || UPWARDS.contains(later.comparator());
		boolean down = DOWNWARDS.contains(earlier.comparator()) || DOWNWARDS.contains(later.comparator());
		int more = later.target().compareTo(least(earlier));
		if (up == down || more == 0 || !earlier.unit().equals(later.unit())) {
			return Verdict.DIFFERENT;
		}
		return ((more > 0) == up) ? Verdict.STRENGTHENED : Verdict.WEAKENED;
	}

	private static BigDecimal least(Measure measure) {
		return (measure.comparator() == Comparator.BETWEEN) ? measure.value() : measure.target();
	}

}
