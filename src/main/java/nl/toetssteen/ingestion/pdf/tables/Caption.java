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
	private static final double FAR = 4.5;

	private static final int LONGEST = 160;

	/** Looks above the first row of a table. */
	static Caption above(List<WordRow> rows, int floor, int first, TableHead head) {
		List<String> titles = new ArrayList<>();
		List<String> units = new ArrayList<>();
		int at = first;
		while (at > floor && first - at < 2 && isCaption(rows.get(at - 1), rows.get(at))) {
			at--;
			rows.get(at).parts().forEach((part) -> (isUnit(part.text()) ? units : titles).add(part.text()));
			if (rows.get(at).isCaption()) {
				break;
			}
		}
		return new Caption(LineJoiner.join(titles), LineJoiner.join(units), first - at).with(head.label());
	}

	private static boolean isCaption(WordRow row, WordRow below) {
		boolean near = below.y() - row.y() < FAR * Math.max(row.size(), below.size());
		boolean unit = row.parts().stream().allMatch((part) -> isUnit(part.text())) && row.text().length() < 60
				&& !row.text().endsWith(".");
		return near && row.text().length() < LONGEST && (row.isCaption() || unit);
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
