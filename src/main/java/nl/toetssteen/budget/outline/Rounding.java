package nl.toetssteen.budget.outline;

/**
 * How far a printed sum may be off. Every figure is rounded to its printed unit by itself
 * (the BBV prescribes no adding-up of rounded figures), so each of n terms adds at most
 * half a unit: n/2 together. Rounding errors mostly cancel out, with a standard deviation
 * of √(n/12), so that more than three units is never put down to rounding.
 */
public final class Rounding {

	private static final double CAP = 3;

	private Rounding() {
	}

	/** The tolerance for a sum of so many terms, in units of the last printed digit. */
	public static double units(int terms) {
		return Math.min(CAP, Math.max(1, terms / 2.0));
	}

}
