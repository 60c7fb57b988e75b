package nl.toetssteen.ingestion.tables;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/** Weighs whether what was read is a table indeed: prose with numbers must not be one. */
final class Evidence {

	private static final double LEAST_FIT = 0.5;

	/** Below a title that announces a table its header may be in any words. */
	private static final double ANNOUNCED = -4;

	/** One column takes better evidence: any line of text has room for one boundary. */
	private static final double ONE_COLUMN = 1;

	private static final double SURE = 3;

	private static final BigDecimal MOST_PAGES = BigDecimal.valueOf(999);

	private final HeaderSigns signs;

	Evidence(HeaderSigns signs) {
		this.signs = signs;
	}

	/**
	 * Whether it is a table.
	 * @param from index of the first line of the header
	 * @param floor index from which lines are free: those before it are another table's
	 */
	boolean isTable(int from, int floor, Reading reading) {
		boolean announced = reading.headerLines().isEmpty() || this.signs.followsTitle(from, floor);
		boolean single = reading.columns() == 1;
		double least = announced ? ANNOUNCED : single ? ONE_COLUMN : 0;
		boolean sound = reading.header().score() >= least && reading.fit() >= LEAST_FIT
				&& reading.header().namesEachColumn();
		return sound && (!single || isList(from, reading) && (announced || !isContents(reading.rowLines())));
	}

	/** One number beside each label; numbers below each other are a broken table. */
	private boolean isList(int from, Reading reading) {
		List<PrintedLine> lines = reading.rowLines();
		long unlabelled = IntStream.range(1, lines.size())
			.filter((at) -> lines.get(at - 1).isRow() && startsWithNumber(lines.get(at)))
			.count();
		long wider = lines.stream().flatMap((line) -> line.rowRun().stream()).filter((run) -> run.length() > 2).count();
		return reading.rows() >= leastRows(from, reading) && unlabelled < 2 && wider < 2;
	}

	private int leastRows(int from, Reading reading) {
		if (reading.headerLines().isEmpty()) {
			return 3;
		}
		return reading.header().score() >= SURE || this.signs.isLoneDate(from) ? 1 : 2;
	}

	private static boolean startsWithNumber(PrintedLine line) {
		return line.rowRun().filter((run) -> run.from() == 0).isPresent();
	}

	/** Numbers of pages go up. */
	private static boolean isContents(List<PrintedLine> lines) {
		List<BigDecimal> numbers = lines.stream()
			.filter(PrintedLine::isRow)
			.map((line) -> DutchNumber.parse(line.tokens().getLast().text()))
			.filter(Objects::nonNull)
			.toList();
		return numbers.size() > 1 && IntStream.range(0, numbers.size())
			.allMatch((at) -> numbers.get(at).scale() == 0 && numbers.get(at).compareTo(MOST_PAGES) <= 0
					&& (at == 0 || numbers.get(at).compareTo(numbers.get(at - 1)) >= 0));
	}

}
