package nl.toetssteen.ingestion.pdf.tables;

import java.util.List;

/**
 * Looks for a column of words between the labels of a table and its figures. Its name
 * stands in the header, and words begin right below it in one row after another.
 */
final class Remarks {

	private static final double FLUSH = 2;

	private static final int FEWEST = 2;

	private Remarks() {
	}

	/** The columns of a table, with the column of words before them if there is one. */
	static FigureColumns of(List<WordRow> header, List<WordRow> body, FigureColumns columns) {
		return header.stream()
			.flatMap((row) -> row.parts().stream().skip(1))
			.filter((part) -> part.left() < columns.left() - part.size() && columns.at(part) < 0)
			.map(Part::left)
			.filter((left) -> isColumn(left, body))
			.findFirst()
			.map(columns::behind)
			.orElse(columns);
	}

	private static boolean isColumn(double left, List<WordRow> body) {
		List<WordRow> filled = body.stream()
			.filter((row) -> row.words().stream().anyMatch((word) -> begins(word.left(), left)))
			.toList();
		long named = filled.stream().filter((row) -> isWorded(row, left)).count();
		long across = body.stream()
			.flatMap((row) -> row.parts().stream())
			.filter((part) -> part.left() < left - FLUSH && part.right() > left + FLUSH
					&& part.words().stream().noneMatch((word) -> begins(word.left(), left)))
			.count();
		boolean one = body.stream().filter((row) -> !row.figures().isEmpty()).count() == 1 && !filled.isEmpty();
		return (one || filled.size() >= FEWEST) && named * 2 > filled.size() && filled.size() > across;
	}

	/** Before a remark stands what it is about; a code alone is no label. */
	private static boolean isWorded(WordRow row, double left) {
		return row.words()
			.stream()
			.filter((word) -> word.left() < left - FLUSH)
			.anyMatch((word) -> word.text().chars().filter(Character::isLetter).count() > 2);
	}

	private static boolean begins(double word, double left) {
		return Math.abs(word - left) < FLUSH;
	}

}
