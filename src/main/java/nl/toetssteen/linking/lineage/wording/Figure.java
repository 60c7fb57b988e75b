package nl.toetssteen.linking.lineage.wording;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A printed number with its unit.
 *
 * @param printed as in the text
 * @param unit "%", "€" or the word behind it
 * @param atMost whether it is a limit from above
 */
record Figure(String printed, BigDecimal value, String unit, boolean atMost) {

	private static final Pattern NUMBER = Pattern.compile(
			"(€\\s?)?(\\d{1,3}(?:\\.\\d{3})+|\\d{1,9})(?:,(\\d{1,4}))?\\s?(%|procent|miljoen|mln|euro)?(?:\\s+(\\p{L}{3,}))?",
			Pattern.UNICODE_CASE | Pattern.CASE_INSENSITIVE);

	private static final Pattern AT_MOST = Pattern
		.compile("(maximaal|hoogstens|hooguit|ten hoogste|niet meer dan|tot)\\s*$");

	/** Whether it measures something in per cent or euros. */
	boolean isMeasure() {
		return this.unit.equals("%") || this.unit.startsWith("€");
	}

	static List<Figure> in(String text) {
		List<Figure> figures = new ArrayList<>();
		Matcher matcher = NUMBER.matcher(text);
		while (matcher.find()) {
			String unit = unit(matcher);
			String digits = matcher.group(2).replace(".", "")
					+ ((matcher.group(3) != null) ? "." + matcher.group(3) : "");
			String before = text.substring(Math.max(0, matcher.start() - 20), matcher.start()).toLowerCase(Locale.ROOT);
			int end = (matcher.group(4) != null) ? matcher.end(4) : Math.max(matcher.end(2), matcher.end(3));
			figures.add(new Figure(text.substring(matcher.start(), end).strip(), new BigDecimal(digits), unit,
					AT_MOST.matcher(before).find() && !before.strip().endsWith("tot")));
		}
		return figures;
	}

	private static String unit(Matcher matcher) {
		if (matcher.group(1) != null) {
			return "€" + ((matcher.group(4) != null) ? " mln" : "");
		}
		String unit = (matcher.group(4) != null) ? matcher.group(4).toLowerCase(Locale.ROOT) : "";
		return switch (unit) {
			case "%", "procent" -> "%";
			case "euro" -> "€";
			case "mln", "miljoen" -> "€ mln";
			default -> (matcher.group(5) != null) ? matcher.group(5).toLowerCase(Locale.ROOT) : "";
		};
	}

}
