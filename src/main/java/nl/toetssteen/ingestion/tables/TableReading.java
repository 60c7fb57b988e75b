package nl.toetssteen.ingestion.tables;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Tries to read a table from a line on that may be the first of its header. */
final class TableReading {

	private static final int HEADER_LINES = 30;

	private static final int HEADER_GAP = 4;

	private final PrintedText text;

	private final HeaderSigns signs;

	TableReading(PrintedText text, HeaderSigns signs) {
		this.text = text;
		this.signs = signs;
	}

	/** A header, the lines that make it, and the lines of the rows below it. */
	record Reading(Header header, List<PrintedLine> headerLines, List<PrintedLine> rowLines, Body body, double fit) {
	}

	Optional<Reading> read(int from, int floor) {
		List<PrintedLine> above = above(from);
		int first = above.isEmpty() ? this.text.next(from + 1) : this.text.next(above.getLast().index() + 1);
		if (first >= this.text.size() || !this.text.at(first).isRow()) {
			return Optional.empty();
		}
		return body(above.subList(0, 0), first, PrintedLine::isRow, false).flatMap((rows) -> read(above, first, rows))
			.filter((reading) -> isSound(from, floor, reading));
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
			.flatMap((columns) -> header(above, columns, remark).stream())
			.max(Comparator.comparingDouble((header) -> fit(runs, header)))
			.flatMap((header) -> reading(above, header, first, runs));
	}

	private Optional<Reading> reading(List<PrintedLine> above, Header header, int first, List<Run> runs) {
		List<PrintedLine> headerLines = above.subList(0, header.lines());
		boolean remark = !header.remark().isEmpty();
		return body(headerLines, first, (line) -> Cells.of(line, header.columns().size(), remark).isPresent(), remark)
			.map((body) -> {
				List<PrintedLine> rowLines = new ArrayList<>(above.subList(header.lines(), above.size()));
				rowLines.addAll(body.lines());
				return new Reading(header, headerLines, rowLines, body, share(runs, header.columns().size()));
			});
	}

	private Optional<Body> body(List<PrintedLine> header, int first, java.util.function.Predicate<PrintedLine> row,
			boolean remark) {
		return new BodyReader(this.text, this.signs, header, row).read(first, remark);
	}

	/** The lines before the first one with a row's numbers. */
	private List<PrintedLine> above(int from) {
		List<PrintedLine> lines = new ArrayList<>();
		if (this.text.at(from).isTitle()) {
			return lines;
		}
		int at = from;
		while (at < this.text.size() && (at == from || !this.text.at(at).isRow()) && lines.size() < HEADER_LINES) {
			PrintedLine line = this.text.at(at);
			if (line.isProse() || line.isFurniture()
					|| at > from && (line.isTitle() || this.text.gapAbove(at) > HEADER_GAP || isTitleOf(lines, at))) {
				return List.of(line);
			}
			lines.add(line);
			at = this.text.next(at + 1);
		}
		return lines;
	}

	/** Whether the lines so far are a title, because the header itself begins here. */
	private boolean isTitleOf(List<PrintedLine> lines, int at) {
		return this.signs.isHeader(at) && this.text.at(at).beginsWithTextHead()
				&& !lines.getFirst().beginsWithTextHead()
				&& lines.stream().noneMatch((line) -> HeaderSigns.namesCell(line.tokens()));
	}

	private static Optional<Header> header(List<PrintedLine> above, int columns, boolean remark) {
		if (above.isEmpty()) {
			return columns == 1 ? Optional.of(new Header(List.of(), List.of("Bedrag"), "", 0, 0)) : Optional.empty();
		}
		List<PrintedLine> names = new ArrayList<>();
		for (PrintedLine line : above) {
			if (!names.isEmpty() && line.trailingSpaces() > Math.min(columns, 2) && isAlone(above, names.size())) {
				break;
			}
			names.add(line);
		}
		return Stream.of(remark, false)
			.distinct()
			.flatMap((text) -> HeaderReader.read(names, columns, text).stream())
			.findFirst();
	}

	private static boolean isAlone(List<PrintedLine> lines, int at) {
		boolean above = lines.get(at - 1).index() + 1 < lines.get(at).index();
		return above && (at + 1 == lines.size() || lines.get(at).index() + 1 < lines.get(at + 1).index());
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

	private boolean isSound(int from, int floor, Reading reading) {
		long rows = reading.rowLines().stream().filter(PrintedLine::isRow).count();
		int columns = reading.header().columns().size();
		double least = reading.headerLines().isEmpty() || this.signs.followsTitle(from, floor) ? -4 : 0;
		boolean enough = columns > 1 || rows > (reading.headerLines().isEmpty() ? 2 : 1)
				|| reading.header().score() >= 3 || this.signs.isLoneDate(from);
		return enough && reading.header().score() >= least && reading.fit() >= 0.5;
	}

}
