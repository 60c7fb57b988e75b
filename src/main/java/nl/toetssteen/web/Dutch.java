package nl.toetssteen.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import org.springframework.context.annotation.Import;
import org.springframework.stereotype.Component;

/**
 * Euros, numbers and dates as a Dutch reader expects them; on pages {@code @dutch}. What
 * has no value becomes an empty text, because an empty cell is not zero.
 */
@Component("dutch")
@Import(TimeConfiguration.class)
public class Dutch {

	private static final Locale NETHERLANDS = Locale.of("nl", "NL");

	// A no-break space, so that sign and unit stay with their digits; a true minus sign.
	private static final String EURO = "€\u00a0";

	private static final String MINUS = "\u2212";

	private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

	private static final BigDecimal THOUSAND_MILLION = BigDecimal.valueOf(1_000_000_000);

	private final Clock clock;

	Dutch(Clock clock) {
		this.clock = clock;
	}

	/** 1012000 as "€ 1.012.000", with cents only where there are any. */
	public String euro(@Nullable BigDecimal euros) {
		return (euros != null) ? sign(euros) + EURO + number(euros.abs()) : "";
	}

	/** 1012000 as "€ 1,0 mln"; below a million in full. */
	public String shortEuro(@Nullable BigDecimal euros) {
		if (euros == null || euros.abs().compareTo(MILLION) < 0) {
			return euro(euros);
		}
		boolean millions = euros.abs().compareTo(THOUSAND_MILLION) < 0;
		BigDecimal units = euros.abs().divide(millions ? MILLION : THOUSAND_MILLION, 1, RoundingMode.HALF_UP);
		return sign(euros) + EURO + format("#,##0.0", units) + (millions ? "\u00a0mln" : "\u00a0mld");
	}

	/** 1234.5 as "1.234,50" and 1234 as "1.234". */
	public String number(@Nullable Number number) {
		if (number == null) {
			return "";
		}
		BigDecimal value = new BigDecimal(number.toString());
		boolean whole = value.stripTrailingZeros().scale() <= 0;
		return sign(value) + format(whole ? "#,##0" : "#,##0.00", value.abs());
	}

	/** A day as "3 maart 2027". */
	public String date(@Nullable LocalDate day) {
		return (day != null) ? format("d MMMM uuuu", day) : "";
	}

	/** A moment as "3 maart 2027, 14.05 uur", in the portal's own time zone. */
	public String moment(@Nullable Instant instant) {
		return (instant != null) ? format("d MMMM uuuu, HH.mm 'uur'", instant.atZone(this.clock.getZone())) : "";
	}

	/** A count with its noun: "1 belofte", "16 beloften". */
	public String count(long number, String singular, String plural) {
		return number(number) + "\u00a0" + ((number == 1) ? singular : plural);
	}

	private static String sign(BigDecimal value) {
		return (value.signum() < 0) ? MINUS : "";
	}

	private static String format(String pattern, BigDecimal value) {
		DecimalFormat format = new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(NETHERLANDS));
		format.setRoundingMode(RoundingMode.HALF_UP);
		return format.format(value);
	}

	private static String format(String pattern, TemporalAccessor time) {
		return DateTimeFormatter.ofPattern(pattern, NETHERLANDS).format(time);
	}

}
