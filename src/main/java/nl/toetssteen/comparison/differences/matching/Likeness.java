package nl.toetssteen.comparison.differences.matching;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * Whether two quantities are about the same thing. Within one document only the same
 * number is taken for the same thing: it counts like things of many subjects, and is not
 * played against itself.
 */
class Likeness {

	private static final double SAME_THING = 0.62;

	/** Rarity of a word that is in one of twenty texts. */
	private static final double TELLING = 4;

	/** "In each district" is itself a likeness. */
	private static final double SAME_THING_FOR_EACH = 0.5;

	/** What is named by commoner words alone may be anything. */
	private static final double LEAST_TELLING = 2.8;

	private static final double VAGUE_CONTEXT = 0.5;

	private static final double LIKE_THING = 0.4;

	private static final double LIKE_CONTEXT = 0.4;

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	private final Profiles profiles;

	private final Map<String, Double> rarity;

	private final double rarest;

	/**
	 * @param rarity per stem; what is not in it is rarer than all that is
	 */
	Likeness(Profiles profiles, Map<String, Double> rarity) {
		this.profiles = profiles;
		this.rarity = new HashMap<>();
		rarity.forEach((stem, value) -> this.rarity.merge(Bag.plain(stem), value, Math::min));
		this.rarest = rarity.values().stream().mapToDouble(Double::doubleValue).max().orElse(1);
	}

	double rarity(String stem) {
		return this.rarity.getOrDefault(stem, this.rarest);
	}

	boolean same(Profile one, Profile other) {
		if (!sameUnit(one, other) || one.mention().ref().equals(other.mention().ref()) || one.each() != other.each()
				|| isDate(one) || isDate(other) || (one.each() && !this.profiles.sameHead(one, other))) {
			return false;
		}
		double context = context(one, other);
		double thing = object(one, other);
		if ((isVague(one) || isVague(other)) && (thing < 0.9 || context < VAGUE_CONTEXT)) {
			return sameNorm(one, other, context);
		}
		return one.mention().sameDocument(other.mention()) ? within(one, other, thing, context)
				: across(one, other, thing, context);
	}

	private boolean across(Profile one, Profile other, double thing, double context) {
		boolean year = Years.isYear(one);
		boolean cell = one.mention().row() || other.mention().row();
		if (cell && unit(one).equals("EUR") && !Comparing.near(number(one), number(other))) {
			return false; // a row sums up other things than a sentence names
		}
		if (thing >= LIKE_THING && context >= LIKE_CONTEXT && sameShare(one, other)) {
			return true;
		}
		boolean telling = shared(one, other) >= TELLING || context > 0.25;
		double least = one.each() ? SAME_THING_FOR_EACH : SAME_THING;
		return (thing >= least && telling && (!year || context > 0.2)) || sameNorm(one, other, context);
	}

	/** The same percentage of things much alike in texts much alike is no chance. */
	private static boolean sameShare(Profile one, Profile other) {
		return unit(one).equals("%") && unit(other).equals("%") && Comparing.near(number(one), number(other))
				&& Scopes.comparable(one, other);
	}

	private boolean isVague(Profile profile) {
		return this.profiles.telling(profile).weight(this::rarity) < LEAST_TELLING;
	}

	/** "Tot 120% van het sociaal minimum": it is the base that says what is measured. */
	private boolean sameNorm(Profile one, Profile other, double context) {
		boolean norm = !one.mention().sameDocument(other.mention()) && unit(one).equals("%") && unit(other).equals("%")
				&& Math.min(one.base().weight(this::rarity), other.base().weight(this::rarity)) > 2 * TELLING;
		boolean level = number(one).compareTo(HUNDRED) >= 0 && number(other).compareTo(HUNDRED) >= 0;
		boolean incomes = level && this.profiles.isIncome(one) && this.profiles.isIncome(other);
		return (norm && one.base().likeness(other.base(), this::rarity) > 0.75 && (level || context > 0.15))
				|| (incomes && !one.mention().sameDocument(other.mention()));
	}

	private boolean within(Profile one, Profile other, double thing, double context) {
		if (!Scopes.sameScope(one, other) || rows(one, other)) {
			return false;
		}
		boolean sameYear = !one.years().isEmpty() && !other.years().isEmpty();
		if (Comparing.touch(one.mention().quantity(), other.mention().quantity())) {
			return sameYear && thing >= 0.75;
		}
		if (!Scopes.comparable(one, other)) {
			return false;
		}
		if (Comparing.rounded(one.mention().quantity(), other.mention().quantity())) {
			return thing >= 0.75;
		}
		if (!Comparing.same(one.mention().quantity(), other.mention().quantity())) {
			return false;
		}
		if (isShareOrMoney(one) && !isVague(one) && thing > 0.99 && shared(one, other) >= TELLING) {
			return true;
		}
		if (isTelling(number(one)) && !Years.isYear(one)) {
			return (thing >= 0.4 && context > 0) || (sameYear && thing > 0.25 && context > 0.03);
		}
		return !isVague(one) && !isVague(other) && thing >= 0.75 && context > 0.4;
	}

	private static boolean isShareOrMoney(Profile profile) {
		return unit(profile).equals("%") || unit(profile).equals("EUR");
	}

	/** Tables of one document print like rows for different things. */
	private static boolean rows(Profile one, Profile other) {
		return one.mention().row() && other.mention().row() && one.mention().sameDocument(other.mention());
	}

	private static boolean isDate(Profile profile) {
		return Years.isYear(profile) && !Years.isTarget(profile);
	}

	private static BigDecimal number(Profile profile) {
		return profile.mention().quantity().measure().value();
	}

	/** A number that is not likely to be the same by chance. */
	private static boolean isTelling(BigDecimal value) {
		return value.stripTrailingZeros().scale() > 0 || value.compareTo(HUNDRED) >= 0;
	}

	private static boolean sameUnit(Profile one, Profile other) {
		return unit(one).equals(unit(other)) || isShare(one, other) || isShare(other, one);
	}

	private static boolean isShare(Profile share, Profile part) {
		return unit(share).equals("%") && part.mention().quantity().scope().whole() != null;
	}

	private static String unit(Profile profile) {
		return profile.mention().quantity().measure().unit();
	}

	/** Rarity of what both name, in their own words or in words for the same. */
	private double shared(Profile one, Profile other) {
		double best = 0;
		for (Bag mine : one.objects()) {
			best = Math.max(best, mine.shared(other.object(), this::rarity));
		}
		for (Bag theirs : other.objects()) {
			best = Math.max(best, one.object().shared(theirs, this::rarity));
		}
		return best;
	}

	private double object(Profile one, Profile other) {
		ToDoubleFunction<String> weight = this::rarity;
		double best = 0;
		for (Bag mine : one.objects()) {
			best = Math.max(best, mine.likeness(other.object(), weight));
		}
		for (Bag theirs : other.objects()) {
			best = Math.max(best, one.object().likeness(theirs, weight));
		}
		return best;
	}

	/** How much the texts around have in common, what is counted left out. */
	private double context(Profile one, Profile other) {
		ToDoubleFunction<String> weight = this::rarity;
		Bag thing = one.object().and(other.object());
		Bag mine = one.sentence().without(thing);
		Bag theirs = other.sentence().without(thing);
		return Math.max(mine.likeness(theirs, weight), Math.max(one.around().without(thing).likeness(theirs, weight),
				mine.likeness(other.around().without(thing), weight)));
	}

}
