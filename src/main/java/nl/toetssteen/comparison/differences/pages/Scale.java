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
 * @param rows one for each statement with the unit of the first, top down
 * @param left how many statements have another unit and no dot
 * @param height of the drawing in pixels
 */
record Scale(List<Row> rows, int left, int height) {

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
		return Optional.of(new Scale(List.copyOf(rows), members.size() - rows.size(), rows.size() * STEP));
	}

	private static BigDecimal number(Mention member) {
		return member.quantity().measure().target();
	}

	/** What the dots stand for. */
	public String caption() {
		String dots = switch (this.left) {
			case 0 -> "Elke stip is een regel van de tabel, in dezelfde volgorde.";
			case 1 ->
				"Elke stip is een regel van de tabel, in dezelfde volgorde. Eén regel heeft een andere eenheid en staat niet in de tekening.";
			default -> "Elke stip is een regel van de tabel, in dezelfde volgorde. " + this.left
					+ " regels hebben een andere eenheid en staan niet in de tekening.";
		};
		return dots + " De lijn begint bij nul.";
	}

	/** What the drawing shows, for who cannot see it. */
	public String spoken() {
		return String.join("; ", this.rows.stream().map((row) -> row.document() + ": " + row.number()).toList());
	}

}
