package nl.toetssteen.ingestion.pdf.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import nl.toetssteen.ingestion.LineJoiner;

/**
 * What stands above the columns of a table, merged cells joined from top to bottom.
 *
 * @param rows the rows it takes, from the top
 * @param columns the name of each column; empty where nothing stands above it
 * @param label what stands above the labels
 */
record TableHead(List<WordRow> rows, List<String> columns, String label) {

	static TableHead of(List<WordRow> rows, FigureColumns columns, Rulers rulers) {
		List<List<String>> names = Stream.generate(() -> (List<String>) new ArrayList<String>())
			.limit(columns.size())
			.toList();
		List<String> label = new ArrayList<>();
		FigureColumns wide = columns;
		for (WordRow row : rows.reversed()) {
			for (Part part : row.parts()) {
				List<Integer> below = below(part, row, wide, rulers);
				below.forEach((column) -> names.get(column).addFirst(part.text()));
			}
			label.addFirst(labelOf(row, wide, rulers));
			wide = wide.widened(row);
		}
		return new TableHead(List.copyOf(rows), inherited(names.stream().map(LineJoiner::join).toList()),
				LineJoiner.join(label));
	}

	private static String labelOf(WordRow row, FigureColumns columns, Rulers rulers) {
		return String.join(" ",
				row.parts()
					.stream()
					.filter((part) -> below(part, row, columns, rulers).isEmpty()
							&& part.left() < Math.min(columns.left(), columns.remarks() - 2))
					.map(Part::text)
					.toList());
	}

	/** The columns a part is the header of. */
	private static List<Integer> below(Part part, WordRow row, FigureColumns columns, Rulers rulers) {
		var widest = new Span(-1e6, 1e6);
		Span cell = rulers.cell(part.middle(), row.middle(), widest);
		if (part.right() < columns.left() && !cell.holds(columns.spans().getFirst().middle())) {
			return List.of();
		}
		boolean ruled = cell.left() > widest.left() && cell.right() < widest.right();
		List<Integer> inside = ruled ? columns.within(cell) : List.of();
		long beside = row.parts().stream().filter((other) -> cell.holds(other.middle())).count();
		boolean labelled = ruled && cell.left() < columns.left() - 60 && part.left() < columns.left() - 30;
		if (ruled && beside == 1 && !inside.isEmpty() && !labelled) {
			return inside;
		}
		List<Integer> group = group(part, row, columns);
		if (group.size() > 1) {
			return group;
		}
		int at = columns.at(part);
		if (at < 0 && inside.size() != 1 && part.right() < columns.left()) {
			return List.of();
		}
		return (at < 0) ? nearest(part, inside, columns) : List.of(at);
	}

	/** The columns a part stands in the middle above, where each part has as many. */
	private static List<Integer> group(Part part, WordRow row, FigureColumns columns) {
		List<Part> heads = row.parts().stream().filter(columns::isAbove).toList();
		int each = heads.isEmpty() ? 0 : columns.size() / heads.size();
		int index = heads.indexOf(part);
		if (index < 0 || each < 2 || each * heads.size() != columns.size()) {
			return List.of();
		}
		Span span = columns.spans().get(index * each).with(columns.spans().get(index * each + each - 1));
		boolean own = heads.size() == 1
				&& columns.spans().stream().anyMatch((column) -> Math.abs(column.right() - part.right()) < 1);
		boolean centred = !own && Math.abs(span.middle() - part.middle()) < 0.2 * span.width();
		return centred ? Stream.iterate(index * each, (at) -> at + 1).limit(each).toList() : List.of();
	}

	private static List<Integer> nearest(Part part, List<Integer> inside, FigureColumns columns) {
		return inside.stream()
			.min((one, other) -> Double.compare(Math.abs(columns.spans().get(one).middle() - part.middle()),
					Math.abs(columns.spans().get(other).middle() - part.middle())))
			.map(List::of)
			.orElse(List.of());
	}

	/** A column without a name is another one for the same as the column before it. */
	private static List<String> inherited(List<String> names) {
		List<String> full = new ArrayList<>();
		for (String name : names) {
			full.add((name.isEmpty() && !full.isEmpty()) ? full.getLast() : name);
		}
		return full;
	}

	/** Whether a row in the table prints this header again. */
	boolean repeats(WordRow row, FigureColumns columns) {
		List<Part> above = row.parts().stream().filter((part) -> columns.at(part) >= 0).toList();
		boolean header = row.figures().stream().allMatch(Part::isYear);
		return header && above.size() * 2 >= columns.size() && above.size() > 1
				&& above.stream().allMatch((part) -> holds(this.columns.get(columns.at(part)), part.text()));
	}

	private static boolean holds(String name, String words) {
		return (" " + name + " ").contains(" " + words + " ");
	}

}
