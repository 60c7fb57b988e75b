package nl.toetssteen.benchmark;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import nl.toetssteen.comparison.differences.matching.Mention;
import nl.toetssteen.documents.quantities.Measure;

/**
 * A statement that people found worth comparing.
 *
 * @param group its group
 * @param document code
 * @param ref as the file has it: "short:5.1", or a line: "short:L210", "short:53"
 * @param verdict of the whole group: agree, differ, strengthened, weakened, unclear
 */
record JudgedNumber(String group, String document, String ref, String value, String unit, String quote, String verdict) {

	private static final Pattern DIGITS = Pattern.compile("\\d[\\d.,]*");

	static JudgedNumber of(String[] cells, Map<String, String> codes) {
		String name = cells[2].split(":")[0];
		return new JudgedNumber(cells[0], codes.getOrDefault(name, name), cells[2], cells[3], cells[4], cells[5], cells[6]);
	}

	/** Whether it has a number, or counts one for each of something. */
	boolean isNumber() {
		return isEach() || this.value.matches("[\\d.,+-]*\\d|\\d[\\d.,]* naar \\d[\\d.,]*");
	}

	private boolean isEach() {
		return this.value.matches("(iedere|elke) \\S+");
	}

	/** Whether the portal read this statement here, with the same number and unit. */
	boolean is(Mention mention) {
		return mention.document().equals(this.document) && isNumber() && stands(mention) && says(mention);
	}

	private boolean stands(Mention mention) {
		String place = this.ref.split(":")[1];
		if (!place.matches("L?\\d+")) {
			return mention.ref().equals(this.document + "/" + place);
		}
		int line = Integer.parseInt(place.replace("L", ""));
		var lines = mention.source().place();
		return lines.lineFrom() <= line && line <= lines.lineTo();
	}

	private boolean says(Mention mention) {
		if (isEach()) {
			return this.value.equalsIgnoreCase(mention.quantity().scope().area());
		}
		Measure measure = mention.quantity().measure();
		return sameKind(measure) && numbers().stream().anyMatch((number) -> number.compareTo(measure.value()) == 0
				|| (measure.upTo() != null && number.compareTo(measure.upTo()) == 0));
	}

	private boolean sameKind(Measure measure) {
		return switch (measure.unit()) {
			case "%" -> this.unit.startsWith("%");
			case "EUR" -> this.unit.contains("euro");
			case Measure.YEAR -> this.unit.matches("jaar|jaartal|boekjaar|einddatum|periode");
			default -> !this.unit.startsWith("%") && !this.unit.contains("euro");
		};
	}

	/** The ends of a range, the terms of a sum, or the one number there is; in full. */
	private List<BigDecimal> numbers() {
		int times = this.unit.startsWith("x 1.000") ? 3 : this.unit.startsWith("miljoen") ? 6 : 0;
		return DIGITS.matcher(this.value)
			.results()
			.map((found) -> found.group().replaceAll("[.](?=\\d{3})", "").replace(',', '.'))
			.map((printed) -> new BigDecimal(printed).movePointRight(times))
			.toList();
	}

}
