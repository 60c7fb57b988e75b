package nl.toetssteen.comparison.differences.pages;

import java.math.BigDecimal;
import java.math.RoundingMode;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import nl.toetssteen.documents.quantities.Measure;
import nl.toetssteen.documents.quantities.Quantity;
import nl.toetssteen.web.Dutch;

/** Says a measure in Dutch: "ten minste 3.000", "40%", "€ 100.000". */
@Component
class Wording {

	private final Dutch dutch;

	Wording(Dutch dutch) {
		this.dutch = dutch;
	}

	String of(Measure measure) {
		String number = number(measure.value(), measure.unit());
		@Nullable BigDecimal upTo = measure.upTo();
		return switch (measure.comparator()) {
			case EXACTLY -> number;
			case BETWEEN -> number + " tot " + end(upTo, measure);
			case FROM_TO -> "van " + number + " naar " + end(upTo, measure);
			case INCREASE -> number + " erbij";
			case DECREASE -> number + " eraf";
			default -> measure.comparator().dutch() + " " + number;
		};
	}

	/** A number of a counted whole in whole percents; null where no whole is printed. */
	@Nullable String share(Quantity quantity) {
		BigDecimal whole = quantity.scope().whole();
		return (whole == null || whole.signum() == 0) ? null
				: quantity.measure().target().movePointRight(2).divide(whole, 0, RoundingMode.HALF_UP) + "%";
	}

	private String end(@Nullable BigDecimal upTo, Measure measure) {
		return (upTo == null) ? "" : number(upTo, measure.unit());
	}

	/** One number with its unit; things that are counted have their name beside it. */
	String number(BigDecimal value, String unit) {
		return switch (unit) {
			case "EUR" -> this.dutch.euro(value);
			case "%" -> plain(value) + "%";
			case Measure.COUNT -> plain(value);
			case Measure.YEAR -> value.toPlainString();
			default -> plain(value) + "\u00a0" + unit;
		};
	}

	private String plain(BigDecimal value) {
		BigDecimal stripped = value.stripTrailingZeros();
		return (stripped.scale() > 0 && stripped.scale() != 2) ? stripped.toPlainString().replace('.', ',')
				: this.dutch.number(value);
	}

}
