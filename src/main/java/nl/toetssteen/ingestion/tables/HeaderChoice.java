package nl.toetssteen.ingestion.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the best header of a number of columns in the lines above the first numbers. */
final class HeaderChoice {

	/**
	 * What a list of amounts below a unit is called, as its unit does: "(bedragen …)".
	 */
	private static final String NO_HEADER = "Bedrag";

	private HeaderChoice() {
	}

	/**
	 * Reads the header.
	 * @param above the header and what follows it before the first numbers; empty when
	 * the rows stand right below the unit
	 * @param remark whether text follows the numbers in the rows
	 */
	static Optional<Header> read(List<PrintedLine> above, int columns, boolean remark) {
		if (above.isEmpty()) {
			return columns == 1 ? Optional.of(new Header(List.of(), List.of(NO_HEADER), "", 0, 0)) : Optional.empty();
		}
		List<PrintedLine> names = withoutHeadings(above, columns);
		return StackedHeader.read(names, columns)
			.or(() -> Stream.of(remark, false)
				.distinct()
				.flatMap((text) -> HeaderReader.read(names, columns, text).stream())
				.findFirst());
	}

	/** A heading inside the table leaves its cells empty, which shows in their spaces. */
	private static List<PrintedLine> withoutHeadings(List<PrintedLine> above, int columns) {
		List<PrintedLine> names = new ArrayList<>();
		for (PrintedLine line : above) {
			boolean emptyCells = line.trailingSpaces() > Math.min(columns, 2);
			if (!names.isEmpty() && emptyCells && isAlone(above, names.size())) {
				break;
			}
			names.add(line);
		}
		return names;
	}

	private static boolean isAlone(List<PrintedLine> lines, int at) {
		boolean above = lines.get(at - 1).index() + 1 < lines.get(at).index();
		return above && (at + 1 == lines.size() || lines.get(at).index() + 1 < lines.get(at + 1).index());
	}

}
