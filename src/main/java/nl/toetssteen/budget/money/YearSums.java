package nl.toetssteen.budget.money;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

/** Adds up rows of money by year and lays the sum beside what is printed. */
public final class YearSums {

	private YearSums() {
	}

	/** The sum of rows; null in a year in which none of them has anything. */
	public static YearTable.Row sum(String label, List<YearTable.Row> rows) {
		int width = rows.isEmpty() ? 0 : rows.getFirst().cells().size();
		List<@Nullable BigDecimal> sums = new ArrayList<>();
		IntStream.range(0, width).forEach((index) -> sums.add(column(rows, index)));
		return YearTable.Row.of(label, sums);
	}

	/** The sum of rows, the printed total, and what differs where anything does. */
	public static List<YearTable.Row> compared(List<YearTable.Row> rows, YearTable.Row printed) {
		YearTable.Row sum = sum("Samen, uitgerekend", rows);
		return List.of(sum, printed, difference(printed, sum));
	}

	/** Printed minus computed. */
	public static YearTable.Row difference(YearTable.Row printed, YearTable.Row computed) {
		List<@Nullable BigDecimal> differences = new ArrayList<>();
		IntStream.range(0, Math.min(printed.cells().size(), computed.cells().size()))
			.forEach((index) -> differences
				.add(difference(printed.cells().get(index).euros(), computed.cells().get(index).euros())));
		return YearTable.Row.of("Verschil tussen gedrukt en uitgerekend", differences);
	}

	private static @Nullable BigDecimal difference(@Nullable BigDecimal printed, @Nullable BigDecimal computed) {
		return (printed == null || computed == null) ? null : printed.subtract(computed);
	}

	private static @Nullable BigDecimal column(List<YearTable.Row> rows, int index) {
		return rows.stream()
			.map((row) -> row.cells().get(index).euros())
			.filter(Objects::nonNull)
			.reduce(BigDecimal::add)
			.orElse(null);
	}

}
