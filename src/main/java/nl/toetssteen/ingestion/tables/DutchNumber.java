package nl.toetssteen.ingestion.tables;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Numbers as Dutch tables print them: points between thousands, a comma before decimals,
 * a minus before or after, or brackets around a negative one.
 */
public final class DutchNumber {

	private static final String DIGITS = "(?<digits>(?:\\d{1,3}(?:\\.\\d{3})+|\\d+)(?:,\\d+)?)";

	private static final Pattern NUMBER = Pattern.compile("(?<open>\\()?(?<sign>[-−–+])? ?(?:€ ?)?(?<inner>[-−–])?"
			+ DIGITS + "(?:,-)?(?<back>-)? ?%?(?<close>\\))?");

	private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

	private static final Pattern NO_VALUE = Pattern.compile("(?i)[-−–]|p\\.?m\\.?|n\\.?v\\.?t\\.?|pro memorie");

	private DutchNumber() {
	}

	/** Whether it is a number, in any of these forms. */
	public static boolean isNumber(String printed) {
		Matcher number = NUMBER.matcher(printed);
		return number.matches() && (number.group("open") == null) == (number.group("close") == null)
				&& (number.group("back") == null || !isYear(number.group("digits")));
	}

	/** Whether it can be a year, such as "2026". */
	public static boolean isYear(String printed) {
		return YEAR.matcher(printed).matches();
	}

	/** Whether it stands in a cell for "no number": a dash, "P.M.", "n.v.t.". */
	public static boolean isNoValue(String printed) {
		return NO_VALUE.matcher(printed).matches();
	}

	/** The number, or null for what is printed instead of one. */
	public static @Nullable BigDecimal parse(String printed) {
		Matcher number = NUMBER.matcher(printed);
		if (!number.matches()) {
			return null;
		}
		var value = new BigDecimal(number.group("digits").replace(".", "").replace(',', '.'));
		return isNegative(number) ? value.negate() : value;
	}

	private static boolean isNegative(Matcher number) {
		String sign = number.group("sign");
		return number.group("open") != null || number.group("inner") != null || number.group("back") != null
				|| sign != null && !sign.equals("+");
	}

}
