package nl.toetssteen.comparison.differences;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import nl.toetssteen.documents.quantities.Comparator;
import nl.toetssteen.documents.quantities.Measure;
import nl.toetssteen.documents.quantities.Quantity;
import nl.toetssteen.documents.quantities.Scope;
import org.jspecify.annotations.Nullable;

/** A cell of a printed table as a quantity: the label says what, the column when. */
final class Cells {

	/** Rows of a table of euros that hold none. */
	private static final Pattern RATIO = Pattern.compile("\\b(ratio|quote|index|aantal|aantallen|fte)\\b",
			Pattern.CASE_INSENSITIVE);

	private Cells() {
	}

	/**
	 * @param printed the digits as printed
	 * @param unit EUR, EUR_1000, EUR_1000000 or OTHER
	 * @return empty when the label names nothing
	 */
	static Optional<Quantity> quantity(String label, String header, BigDecimal value, String printed, String unit) {
		int bracket = label.indexOf('(');
		String object = ((bracket > 0) ? label.substring(0, bracket) : label).strip();
		String between = (bracket > 0) ? label.substring(bracket).replaceAll("[()]", "").strip() : "";
		if (object.isEmpty()) {
			return Optional.empty();
		}
		boolean percent = (between + object + printed).contains("%")
				|| label.toLowerCase(Locale.ROOT).contains("percentage");
		boolean money = unit.startsWith("EUR") && !percent && !RATIO.matcher(label).find();
		BigDecimal full = money ? value.movePointRight(unit.equals("EUR_1000") ? 3 : unit.equals("EUR_1000000") ? 6 : 0)
				: value;
		String measured = money ? "EUR" : percent ? "%" : Measure.COUNT;
		return Optional.of(new Quantity(new Measure(Comparator.EXACTLY, full, null, measured), object,
				new Scope(base(between), null, null, header), label + ": " + printed + " (" + header + ")", 0,
				label.length()));
	}

	/** "kosten als % van totale loonsom": what stands behind "van". */
	private static @Nullable String base(String between) {
		int of = between.indexOf("% van ");
		return (of < 0) ? null : between.substring(of + 6);
	}

}
