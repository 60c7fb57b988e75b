package nl.toetssteen.ingestion.pdf.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import nl.toetssteen.ingestion.LineJoiner;

/**
 * What a table is called and in what unit its amounts are.
 *
 * @param title empty where the table has no title of its own
 * @param unit with all else that stands above the columns; empty where nothing does
 * @param rows how many rows above the header it takes
 */
record Caption(String title, String unit, int rows) {

	private static final Pattern UNIT = Pattern
		.compile("(?iuU)bedrag(en)?\\b|€|\\beuro'?s?\\b|\\bmln\\b|\\bmiljoen\\b|\\bduizenden\\b|\\bx 1[.]?000\\b");

	private static final Pattern BEHIND = Pattern
		.compile("(?iuU)(.*?\\p{L}.*?)\\s*([(\\[][^)\\]]*(?:bedrag|€|euro|mln|miljoen)[^)\\]]*[)\\]])");

	/** In ems: what stands farther above is about something else too. */
	private static final double FAR = 6;

	private static final double NEAR = 4.5;

	private static final int MOST_ROWS = 4;

	private static final int LONGEST = 160;

	private static final int SHORT = 60;

	/** Looks above the first row of a table. */
	static Caption above(List<WordRow> rows, int floor, int first, TableHead head) {
		int named = named(rows, floor, first);
		boolean unit = named < 0 && first > floor && isUnitOf(rows.get(first - 1), rows.get(first));
		int from = (named >= 0) ? named : unit ? first - 1 : first;
		List<String> titles = new ArrayList<>();
		List<String> units = new ArrayList<>();
		for (int at = from; at < first; at++) {
			boolean more = at == from || isTight(rows.get(at - 1), rows.get(at));
			rows.get(at).parts().forEach((part) -> (isUnit(part.text()) || !more ? units : titles).add(part.text()));
		}
		return new Caption(LineJoiner.join(titles), LineJoiner.join(units), first - from).with(head.label());
	}

	/**
	 * The row near above that calls itself the title of a table; -1 when there is none.
	 */
	private static int named(List<WordRow> rows, int floor, int first) {
		for (int at = first - 1; at >= Math.max(floor, first - MOST_ROWS); at--) {
			WordRow row = rows.get(at);
			WordRow below = rows.get(at + 1);
			boolean near = below.y() - row.y() < FAR * Math.max(row.size(), below.size());
			if (!near || row.text().length() > LONGEST || row.text().matches(".*\\p{L}[.;]")) {
				return -1;
			}
			if (row.isCaption()) {
				return at;
			}
		}
		return -1;
	}

	/** Whether a title goes on on the next line. */
	private static boolean isTight(WordRow row, WordRow next) {
		return next.y() - row.y() < 1.7 * row.size() && Math.abs(next.size() - row.size()) < 0.3;
	}

	private static boolean isUnitOf(WordRow row, WordRow below) {
		boolean near = below.y() - row.y() < NEAR * Math.max(row.size(), below.size());
		return near && isUnitAlone(row);
	}

	/** Whether a line says in what unit amounts are, and nothing else. */
	static boolean isUnitAlone(WordRow row) {
		boolean unit = row.parts().stream().allMatch((part) -> isUnit(part.text()));
		return unit && row.text().length() < SHORT && !row.text().endsWith(".");
	}

	private static boolean isUnit(String text) {
		return UNIT.matcher(text).find() && !text.toLowerCase(java.util.Locale.ROOT).startsWith("tabel");
	}

	/** The header of the labels may name the table, or the unit, or both. */
	private Caption with(String label) {
		Matcher behind = BEHIND.matcher(label);
		String name = behind.matches() ? behind.group(1) : isUnit(label) ? "" : label;
		String more = behind.matches() ? behind.group(2) : isUnit(label) ? label : "";
		boolean names = this.title.isEmpty() && (name.split(" ").length > 2 || name.startsWith("Tabel"));
		return new Caption(names ? name : this.title, (this.unit + " " + more).strip(), this.rows);
	}

}
