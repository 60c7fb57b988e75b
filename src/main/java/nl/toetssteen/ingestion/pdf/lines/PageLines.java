package nl.toetssteen.ingestion.pdf.lines;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

import nl.toetssteen.ingestion.pdf.grids.Grid;

/**
 * The lines of a page in reading order.
 *
 * @param grids the ruled frames, by the number their lines refer to; the numbers after
 * them are those of tables that were read
 */
public record PageLines(PageWords page, List<TypeLine> lines, List<Grid> grids) {

	/**
	 * The lines of all pages; what columns they have is found for all of them together.
	 * @param tables the words of each table on a page, by the number of the page
	 */
	public static List<PageLines> of(List<PageWords> pages, IntFunction<List<List<Word>>> tables) {
		List<Atoms> atoms = pages.stream().map((page) -> Atoms.of(page, tables.apply(page.page()))).toList();
		List<Double> gutters = usual(
				atoms.stream().flatMap((page) -> Columns.gutters(page.all()).stream()).sorted().toList());
		List<PageLines> lines = atoms.stream().map((page) -> of(page, gutters)).toList();
		var edges = new Edges(lines);
		return lines.stream().map(edges::straighten).toList();
	}

	/** Which of the tables of the page a line is part of; negative for none. */
	public int table(TypeLine line) {
		return (line.grid() < this.grids.size()) ? -1 : line.grid() - this.grids.size();
	}

	/** Places where at least two pages have a gutter. */
	private static List<Double> usual(List<Double> sorted) {
		List<Double> usual = new ArrayList<>();
		for (int i = 1; i < sorted.size(); i++) {
			boolean again = sorted.get(i) - sorted.get(i - 1) < 3;
			if (again && (usual.isEmpty() || sorted.get(i - 1) - usual.getLast() > 3)) {
				usual.add(sorted.get(i - 1));
			}
		}
		return usual;
	}

	private static PageLines of(Atoms atoms, List<Double> gutters) {
		List<TypeLine> lines = new ArrayList<>();
		List<List<Atom>> columns = Columns.of(atoms.all(), gutters);
		for (int i = 0; i < columns.size(); i++) {
			lines.addAll(lines(atoms.page(), columns.get(i), atoms.numbers(), i));
		}
		return new PageLines(atoms.page(), lines, atoms.grids());
	}

	private static List<TypeLine> lines(PageWords page, List<Atom> column, Map<Atom, Integer> numbers, int index) {
		double left = column.stream().mapToDouble(Atom::left).min().orElse(0);
		// A line that sticks out says nothing of the others.
		double right = column.stream()
			.mapToDouble(Atom::right)
			.sorted()
			.skip(column.size() * 97L / 100)
			.findFirst()
			.orElse(0);
		List<TypeLine> lines = new ArrayList<>();
		List<Word> loose = column.stream()
			.filter((atom) -> !atom.grid())
			.flatMap((atom) -> atom.words().stream())
			.toList();
		Rows.of(loose).forEach((row) -> lines.add(new TypeLine(page.page(), row, index, left, right, -1)));
		for (Atom table : column.stream().filter(Atom::grid).toList()) {
			List<TypeLine> rows = Rows.of(table.words())
				.stream()
				.map((row) -> new TypeLine(page.page(), row, index, left, right, numbers.getOrDefault(table, -1)))
				.toList();
			lines.addAll(place(lines, table), rows);
		}
		return lines;
	}

	/** The place of a table among the lines above and below it. */
	private static int place(List<TypeLine> lines, Atom table) {
		int at = 0;
		while (at < lines.size() && lines.get(at).y() < table.top()) {
			at++;
		}
		return at;
	}

}
