package nl.toetssteen.ingestion.tables;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Tries to read a table from a line on that may be the first of its header. */
final class TableReading {

	private static final int HEADER_LINES = 30;

	private static final int HEADER_GAP = 4;

	/** So many lines tell how many columns there are. */
	private static final int SAMPLE = 60;

	private final PrintedText text;

	private final HeaderSigns signs;

	private final Evidence evidence;

	TableReading(PrintedText text, HeaderSigns signs) {
		this.text = text;
		this.signs = signs;
		this.evidence = new Evidence(signs);
	}

	Optional<Reading> read(int from, int floor) {
		List<PrintedLine> above = new ArrayList<>();
		if (!collect(from, above)) {
			return Optional.empty();
		}
		int first = above.isEmpty() ? this.text.next(from + 1) : this.text.next(above.getLast().index() + 1);
		if (first >= this.text.size() || !this.text.at(first).isRow()) {
			return Optional.empty();
		}
		return new BodyReader(this.text, this.signs, List.of(), PrintedLine::isRow).read(first, false, SAMPLE)
			.flatMap((rows) -> read(above, first, rows))
			.filter((reading) -> this.evidence.isTable(from, floor, reading));
	}

	private Optional<Reading> read(List<PrintedLine> above, int first, Body sample) {
		List<Run> runs = sample.runs();
		boolean remark = sample.lines()
			.stream()
			.filter((line) -> line.rowRun().filter((run) -> run.to() < line.tokens().size()).isPresent())
			.count() * 4 > runs.size();
		return runs.stream()
			.map(Run::length)
			.distinct()
			.flatMap((columns) -> HeaderChoice.read(above, columns, remark).stream())
			.max(Comparator.comparingDouble((header) -> fit(runs, header)))
			.flatMap((header) -> reading(above, header, first, runs));
	}

	private Optional<Reading> reading(List<PrintedLine> above, Header header, int first, List<Run> runs) {
		List<PrintedLine> headerLines = above.subList(0, header.lines());
		boolean remark = !header.remark().isEmpty();
		Predicate<PrintedLine> isRow = (line) -> Cells.of(line, header.columns().size(), remark).isPresent();
		return new BodyReader(this.text, this.signs, headerLines, isRow).read(first, remark, Integer.MAX_VALUE)
			.map((body) -> {
				List<PrintedLine> rowLines = new ArrayList<>(above.subList(header.lines(), above.size()));
				rowLines.addAll(body.lines());
				return new Reading(header, headerLines, rowLines, body, share(runs, header.columns().size()));
			});
	}

	/** Collects the lines before the first row; whether they can be a header at all. */
	private boolean collect(int from, List<PrintedLine> lines) {
		int at = this.text.at(from).isTitle() ? this.text.size() : from;
		while (at < this.text.size() && (at == from || !this.text.at(at).isRow())) {
			PrintedLine line = this.text.at(at);
			boolean other = at > from
					&& (line.isTitle() || this.text.gapAbove(at) > HEADER_GAP || isTitleOf(lines, at));
			if (line.isProse() || line.isFurniture() || other || lines.size() == HEADER_LINES) {
				return false;
			}
			lines.add(line);
			at = this.text.next(at + 1);
		}
		return true;
	}

	/** Whether the lines so far are a title, because the header itself begins here. */
	private boolean isTitleOf(List<PrintedLine> lines, int at) {
		return this.signs.isHeader(at) && this.text.at(at).beginsWithTextHead()
				&& !lines.getFirst().beginsWithTextHead()
				&& lines.stream().noneMatch((line) -> HeaderSigns.namesCell(line.tokens()));
	}

	private static double fit(List<Run> runs, Header header) {
		return 3 * share(runs, header.columns().size()) + Math.clamp(header.score(), -3, 4) * 0.3;
	}

	/**
	 * How many of the rows have as many numbers as there are columns; more is half good.
	 */
	private static double share(List<Run> runs, int columns) {
		double good = 0;
		for (Run run : runs) {
			good += run.length() == columns ? 1
					: run.length() == columns + 1 ? 0.5 : run.length() > columns ? 0.2 : -0.5;
		}
		return good / runs.size();
	}

}
