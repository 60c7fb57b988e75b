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

	private final List<HeaderUnit> units;

	private final int columns;

	/** Whether there is a column of text after the numbers. */
	private final boolean remark;

	private HeaderReader(List<HeaderUnit> units, int columns, boolean remark) {
		this.units = units;
		this.columns = columns;
		this.remark = remark;
	}

	/**
	 * The best reading of the first lines as a header.
	 * @param lines the header and what follows it before the first numbers, such as the
	 * label of the first row
	 */
	static Optional<Header> read(List<PrintedLine> lines, int columns, boolean remark) {
		List<HeaderUnit> units = HeaderUnit.of(lines);
		return IntStream.range(0, lines.size())
			.filter((last) -> last + 1 == lines.size() || canBegin(lines.get(last + 1).text()))
			.mapToObj((last) -> units.stream().filter((unit) -> unit.line() <= last).toList())
			.distinct()
			.map((part) -> new HeaderReader(part, columns, remark).best())
			.flatMap(Optional::stream)
			.max((one, other) -> Double.compare(one.score(), other.score()));
	}

	/** Whether the label of a row can begin so: a small letter or a bracket goes on. */
	private static boolean canBegin(String line) {
		return !Character.isLowerCase(line.charAt(0)) && line.charAt(0) != '(' && !DutchNumber.isYear(line);
	}

	private Optional<Header> best() {
		int boundaries = this.columns + (this.remark ? 1 : 0);
		if (this.units.size() < boundaries) {
			return Optional.empty();
		}
		// score[b][u]: the best for the units before u with b boundaries, the last at u
		double[][] score = new double[boundaries + 1][this.units.size() + 1];
		int[][] from = new int[boundaries + 1][this.units.size() + 1];
		for (double[] row : score) {
			Arrays.fill(row, Double.NEGATIVE_INFINITY);
		}
		for (int first = 0; first < this.units.size(); first++) {
			score[1][first] = label(first);
		}
		for (int boundary = 2; boundary <= boundaries; boundary++) {
			for (int at = 1; at < this.units.size(); at++) {
				advance(score, from, boundary, at);
			}
		}
		return header(score[boundaries], from, boundaries);
	}

	private void advance(double[][] score, int[][] from, int boundary, int at) {
		for (int before = 0; before < at; before++) {
			double sum = score[boundary - 1][before] + inCell(before, at) + HeaderBoundary.score(this.units, at);
			if (sum > score[boundary][at]) {
				score[boundary][at] = sum;
				from[boundary][at] = before;
			}
		}
	}

	private Optional<Header> header(double[] score, int[][] from, int boundaries) {
		int size = this.units.size();
		int best = IntStream.range(0, size)
			.boxed()
			.max((one, other) -> Double.compare(score[one] + end(one), score[other] + end(other)))
			.orElse(0);
		if (score[best] == Double.NEGATIVE_INFINITY) {
			return Optional.empty();
		}
		List<Integer> cuts = new ArrayList<>(List.of(size, best));
		for (int boundary = boundaries; boundary > 1; boundary--) {
			cuts.add(from[boundary][cuts.getLast()]);
		}
		Collections.reverse(cuts);
		return Optional.of(header(cuts, (score[best] + end(best)) / this.columns));
	}

	private Header header(List<Integer> cuts, double score) {
		List<String> label = this.units.subList(0, cuts.getFirst()).stream().map(HeaderUnit::text).toList();
		List<String> names = IntStream.range(0, this.columns)
			.mapToObj((column) -> text(cuts.get(column), cuts.get(column + 1)))
			.toList();
		String rest = this.remark ? text(cuts.get(this.columns), this.units.size()) : "";
		return new Header(label, names, rest, this.units.getLast().line() + 1, score);
	}

	private String text(int from, int to) {
		return String.join(" ", this.units.subList(from, to).stream().map(HeaderUnit::text).toList());
	}

	/** The score of the units before the first column, with the boundary after them. */
	private double label(int first) {
		if (first == 0) {
			return isKnown(this.units.getFirst()) ? -2 : -5;
		}
		double score = HeaderBoundary.score(this.units, first);
		boolean headed = false;
		boolean other = false;
		for (HeaderUnit unit : this.units.subList(0, first)) {
			boolean textHead = Vocabulary.isTextHead(unit.text());
			score -= textHead ? other ? 3 : 0 : inLabel(unit, headed);
			headed |= textHead;
			other |= !textHead && !Vocabulary.isConnective(unit.text());
		}
		return score;
	}

	private static double inLabel(HeaderUnit unit, boolean headed) {
		if (unit.closesCell()) {
			return 5;
		}
		return isKnown(unit) || headed && !Vocabulary.isConnective(unit.text()) ? 1 : 0.2;
	}

	private double inCell(int from, int to) {
		double score = 0;
		for (HeaderUnit unit : this.units.subList(from, to)) {
			score -= isKnown(unit) ? 0 : Vocabulary.isTextHead(unit.text()) ? 20 : 0.3;
		}
		for (int at = from + 1; at < to; at++) {
			score -= Math.max(0, HeaderBoundary.score(this.units, at)) / 2;
		}
		return score;
	}

	private static boolean isKnown(HeaderUnit unit) {
		return unit.closesCell() || Vocabulary.isCellHead(unit.text()) || Vocabulary.isModifier(unit.text());
	}

	/** The score of the units from the last boundary on. */
	private double end(int from) {
		if (!this.remark) {
			// A last column that ends in a year or a unit is whole
			return inCell(from, this.units.size()) + (this.units.getLast().closesCell() ? 1 : 0);
		}
		double score = Vocabulary.isTextHead(this.units.get(from).text()) ? 0 : -2;
		for (HeaderUnit unit : this.units.subList(from, this.units.size())) {
			score -= unit.closesCell() ? 5 : 0.1;
		}
		return score;
	}

}
