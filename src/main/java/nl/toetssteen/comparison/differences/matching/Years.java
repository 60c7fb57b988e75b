package nl.toetssteen.comparison.differences.matching;

import java.util.Set;
import java.util.regex.Pattern;

import nl.toetssteen.documents.quantities.Comparator;
import nl.toetssteen.documents.quantities.Measure;

/** Which years are numbers to compare, and which only date what is done. */
final class Years {

	private static final Set<Comparator> BINDING = Set.of(Comparator.AT_MOST, Comparator.LESS_THAN);

	/** What something is to have become by then. */
	private static final Pattern STATE = Pattern.compile(
			"(neutra(al|le)|circulaire?|bestendige?|lo(os|ze)|vrije?|proof|zelfvoorzienende?|toegankelijke?)\\b",
			Pattern.CASE_INSENSITIVE);

	private Years() {
	}

	static boolean isYear(Profile profile) {
		return profile.mention().quantity().measure().unit().equals(Measure.YEAR);
	}

	/**
	 * A year before the document is history; "in 2031 opent het museum" is the date of
	 * one act. A target says by when at the latest, or what is to be reached.
	 */
	static boolean isTarget(Profile profile) {
		var quantity = profile.mention().quantity();
		Measure measure = quantity.measure();
		boolean state = STATE.matcher(quantity.object()).find();
		return measure.value().intValue() >= profile.mention().year()
				&& (state || BINDING.contains(measure.comparator()));
	}

}
