package nl.toetssteen.ingestion.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import nl.toetssteen.documents.Cell;

/** The numbers of a row in their columns, and the words before and after them. */
record Cells(String before, List<Cell> cells, String after) {

	/**
	 * Reads the numbers of a line.
	 * @param columns how many the table has
	 * @param remark whether text may follow the numbers
	 * @return nothing when the line has no row's worth of numbers
	 */
	static Optional<Cells> of(PrintedLine line, int columns, boolean remark) {
		PrintedLine signed = line.withSignsAttached();
		Predicate<Run> exact = (run) -> run.length() == columns;
		return Stream
			.<Optional<Cells>>of(at(line, exact, remark), at(signed, exact, remark),
					at(line, (run) -> run.length() > columns, remark).map((cells) -> cells.keep(columns, remark)),
					at(line, (run) -> onlyLastAreEmpty(line, columns - run.length()), false))
			.flatMap(Optional::stream)
			.findFirst();
	}

	/** Empty cells leave a space each; elsewhere in the row they would show too. */
	private static boolean onlyLastAreEmpty(PrintedLine line, int empty) {
		return empty > 0 && line.trailingSpaces() > empty && !line.line().text().strip().contains("  ");
	}

	/** The numbers at the end of the line, or the first ones where text follows them. */
	private static Optional<Cells> at(PrintedLine line, Predicate<Run> fits, boolean remark) {
		return line.runs()
			.stream()
			.filter((run) -> run.isAmounts() && fits.test(run) && (remark || run.to() == line.tokens().size()))
			.findFirst()
			.map((run) -> of(line, run));
	}

	/** More numbers than columns: the others belong to the label ("Taken 2026 12 13"). */
	private Cells keep(int columns, boolean remark) {
		// Where a remark follows, its own numbers may come right after those of the row
		boolean first = remark && !this.after.isEmpty() && !DutchNumber.isYear(this.cells.getFirst().printed());
		int from = first ? 0 : this.cells.size() - columns;
		String left = words(this.before, this.cells.subList(0, from));
		List<Cell> kept = new ArrayList<>();
		this.cells.subList(from, from + columns)
			.forEach((cell) -> kept.add(new Cell(kept.size(), cell.printed(), cell.value())));
		String right = words("", this.cells.subList(from + columns, this.cells.size())) + " " + this.after;
		return new Cells(left, kept, right.strip());
	}

	private static String words(String start, List<Cell> cells) {
		var text = new StringBuilder(start);
		cells.forEach((cell) -> text.append(' ').append(cell.printed()));
		return text.toString().strip();
	}

	private static Cells of(PrintedLine line, Run run) {
		List<Cell> cells = new ArrayList<>();
		for (Token token : line.tokens().subList(run.from(), run.to())) {
			cells.add(new Cell(cells.size(), token.text(), DutchNumber.parse(token.text())));
		}
		return new Cells(line.words(0, run.from()), cells, line.words(run.to(), line.tokens().size()));
	}

}
