package nl.toetssteen.budget.words;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import nl.toetssteen.budget.Unit;

/** The notations for the unit of printed numbers. */
public final class UnitWords {

	private static final Pattern MILLIONS = Pattern.compile("1[. ]?000[. ]?000|\\bmln\\b|\\bmiljoen(en)?\\b");

	private static final Pattern THOUSANDS = Pattern
		.compile("([x×*]\\s*(€|eur(o)?)?\\s*1[. ]?000(?![.\\d]))|(€|eur(o)?)\\s*1[. ]?000(?![.\\d])|duizend");

	private static final Pattern EUROS = Pattern
		.compile("[x×*]\\s*€\\s*1(?![.\\d])|\\(\\s*€\\s*\\)|\\bin\\s*€|\\bin (hele )?euro|\\(in eur\\)");

	private static final Pattern OTHER = Pattern.compile("%|\\bpercentage|\\bfte\\b|\\baantal(len)?\\b");

	private UnitWords() {
	}

	/** The unit a caption, header or sentence names: "(bedragen x € 1.000)". */
	public static Optional<Unit> find(String text) {
		String lower = Words.collapse(text).toLowerCase(Locale.ROOT);
		if (MILLIONS.matcher(lower).find()) {
			return Optional.of(Unit.EUR_1000000);
		}
		if (THOUSANDS.matcher(lower).find()) {
			return Optional.of(Unit.EUR_1000);
		}
		return EUROS.matcher(lower).find() ? Optional.of(Unit.EUR) : Optional.empty();
	}

	/** As {@link #find}, and also units that are no money, for the header of a column. */
	public static Optional<Unit> ofHeader(String header) {
		Optional<Unit> money = find(header);
		return (money.isEmpty() && OTHER.matcher(header.toLowerCase(Locale.ROOT)).find()) ? Optional.of(Unit.OTHER)
				: money;
	}

	/** Whether a text says of what follows in which unit its amounts are. */
	public static boolean announces(String text) {
		return text.length() < 120 && text.toLowerCase(Locale.ROOT).contains("bedragen") && find(text).isPresent();
	}

}
