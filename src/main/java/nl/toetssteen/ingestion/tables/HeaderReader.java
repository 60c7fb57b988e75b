package nl.toetssteen.ingestion.tables;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Divides the words of a header over a known number of columns. Every way to put the
 * boundaries has a score; the best one is found column by column.
 */
final class HeaderReader {

	/** No header has more words; what follows are labels. */
	private static final int WORDS = 80;

	private final List<HeaderUnit> units;

	private final HeaderScores scores;

	private final int columns;

	private final boolean remark;

	/**
	 * best[b][u]: the best score of the words before u with b boundaries, the last at u.
	 */
	private final double[][] best;

	private final int[][] previous;

	private HeaderReader(List<HeaderUnit> units, int columns, boolean remark) {
		int boundaries = columns + (remark ? 1 : 0);
		this.units = units;
		this.scores = new HeaderScores(units);
		this.columns = columns;
		this.remark = remark;
		this.best = new double[boundaries + 1][units.size()];
		this.previous = new int[boundaries + 1][units.size()];
		for (double[] row : this.best) {
			Arrays.fill(row, Double.NEGATIVE_INFINITY);
		}
	}

	/**
	 * The best reading of the first lines as a header.
	 * @param lines the header and what follows it before the first numbers, such as the
	 * label of the first row
	 * @param remark whether there is a column of text after the numbers
	 */
	static Optional<Header> read(List<PrintedLine> lines, int columns, boolean remark) {
		List<HeaderUnit> units = HeaderUnit.of(lines);
		var reader = new HeaderReader(units.subList(0, Math.min(units.size(), WORDS)), columns, remark);
		reader.divide();
		return IntStream.rangeClosed(1, reader.units.size())
			.filter((end) -> reader.mayEnd(lines, end))
			.mapToObj(reader::header)
			.flatMap(Optional::stream)
			.max((one, other) -> Double.compare(one.score(), other.score()));
	}

	private void divide() {
		for (int at = 0; at < this.units.size(); at++) {
			this.best[1][at] = this.scores.label(at);
		}
		for (int boundary = 2; boundary < this.best.length; boundary++) {
			for (int at = 1; at < this.units.size(); at++) {
				extend(boundary, at);
			}
		}
	}

	private void extend(int boundary, int at) {
		for (int before = 0; before < at; before++) {
			double score = this.best[boundary - 1][before] + this.scores.cell(before, at) + this.scores.boundary(at);
			if (score > this.best[boundary][at]) {
				this.best[boundary][at] = score;
				this.previous[boundary][at] = before;
			}
		}
	}

	/** Whether a header can end before a word: with its line, and not in a phrase. */
	private boolean mayEnd(List<PrintedLine> lines, int end) {
		if (end == this.units.size()) {
			return true;
		}
		int line = this.units.get(end - 1).line();
		if (this.units.get(end).gap() == HeaderUnit.Gap.SPACE || line + 1 >= lines.size()) {
			return false;
		}
		String next = this.units.get(end).text();
		return !Character.isLowerCase(next.charAt(0)) && next.charAt(0) != '(' && !DutchNumber.isYear(next);
	}

	private Optional<Header> header(int end) {
		double[] last = this.best[this.best.length - 1];
		int from = IntStream.range(0, end)
			.boxed()
			.max((one, other) -> Double.compare(last[one] + tail(one, end), last[other] + tail(other, end)))
			.orElse(0);
		if (last[from] == Double.NEGATIVE_INFINITY) {
			return Optional.empty();
		}
		List<Integer> cuts = new ArrayList<>(List.of(end, from));
		for (int boundary = this.best.length - 1; boundary > 1; boundary--) {
			cuts.add(this.previous[boundary][cuts.getLast()]);
		}
		Collections.reverse(cuts);
		return Optional.of(header(cuts, (last[from] + tail(from, end)) / this.columns));
	}

	private double tail(int from, int end) {
		return this.remark ? this.scores.remark(from, end) : this.scores.lastCell(from, end);
	}

	private Header header(List<Integer> cuts, double score) {
		List<String> label = this.units.subList(0, cuts.getFirst()).stream().map(HeaderUnit::text).toList();
		List<String> names = IntStream.range(0, this.columns)
			.mapToObj((column) -> text(cuts.get(column), cuts.get(column + 1)))
			.toList();
		String rest = this.remark ? text(cuts.get(this.columns), cuts.getLast()) : "";
		return new Header(label, names, rest, this.units.get(cuts.getLast() - 1).line() + 1, score);
	}

	private String text(int from, int to) {
		return String.join(" ", this.units.subList(from, to).stream().map(HeaderUnit::text).toList());
	}

}
