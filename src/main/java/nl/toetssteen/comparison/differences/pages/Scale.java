package nl.toetssteen.comparison.differences.pages;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import nl.toetssteen.comparison.differences.matching.Mention;
import nl.toetssteen.documents.quantities.Measure;

/**
 * A number line with a dot for each statement, beside the table that says the same.
 *
 * @param rows one for each statement with the unit most have, top down
 * @param height of the drawing in pixels
 */
record Scale(List<Row> rows, int height) {

	private static final int STEP = 28;

	private static final BigDecimal WIDTH = BigDecimal.valueOf(92);

	/**
	 * A statement on the line.
	 *
	 * @param x where its dot stands, in percents of the width
	 * @param y where its line runs, in pixels
	 * @param kind class of its colour: programme, agreement, plan
	 */
	record Row(String document, String number, String kind, String x, int y) {
	}

	/** Drawn only where at least three numbers of one unit differ. */
	static Optional<Scale> of(List<Mention> members, Wording wording) {
		String unit = members.getFirst().quantity().measure().unit();
		List<Mention> shown = members.stream()
			.filter((member) -> member.quantity().measure().unit().equals(unit) && !unit.equals(Measure.YEAR))
			.toList();
		BigDecimal most = shown.stream().map(Scale::number).max(BigDecimal::compareTo).orElse(BigDecimal.ZERO);
		long different = shown.stream().map((member) -> number(member).stripTrailingZeros()).distinct().count();
		if (shown.size() < 3 || different < 2 || most.signum() <= 0) {
			return Optional.empty();
		}
		List<Row> rows = new ArrayList<>();
		for (Mention member : shown) {
			BigDecimal x = number(member).max(BigDecimal.ZERO).multiply(WIDTH).divide(most, 1, RoundingMode.HALF_UP);
			rows.add(new Row(member.source().shortName(), wording.of(member.quantity().measure()),
					MemberView.colour(member.source()), x.add(BigDecimal.valueOf(4)) + "%",
					STEP / 2 + rows.size() * STEP));
		}
		return Optional.of(new Scale(List.copyOf(rows), rows.size() * STEP));
	}

	private static BigDecimal number(Mention member) {
		return member.quantity().measure().target();
	}

	/** What the drawing shows, for who cannot see it. */
	public String spoken() {
		return String.join("; ", this.rows.stream().map((row) -> row.document() + ": " + row.number()).toList());
	}

}
