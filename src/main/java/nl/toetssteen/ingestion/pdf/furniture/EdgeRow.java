package nl.toetssteen.ingestion.pdf.furniture;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import nl.toetssteen.documents.SetAside.Reason;
import nl.toetssteen.ingestion.LineJoiner;
import nl.toetssteen.ingestion.PageFurniture;
import nl.toetssteen.ingestion.pdf.lines.LineText;
import nl.toetssteen.ingestion.pdf.lines.PageWords;
import nl.toetssteen.ingestion.pdf.lines.Word;

/**
 * A row near the upper or lower edge of a page, which may be a running head or a foot.
 *
 * @param top whether it is near the upper edge
 * @param y its baseline, measured from the edge it is near
 * @param goesOn whether the row below it is its next line, set alike
 */
record EdgeRow(int page, boolean top, double y, List<Word> words, boolean goesOn) {

	/** Share of the page's height in which heads and feet stand. */
	private static final double EDGE = 0.14;

	private static final int MOST_ROWS = 4;

	/** A row with more parts is one of a table. */
	private static final int MOST_PARTS = 4;

	private static final Pattern NUMBER = Pattern.compile("[-–—|•\\[]?\\s*(\\d{1,4})\\s*[-–—|•\\].]?");

	static List<EdgeRow> of(PageWords page) {
		List<List<Word>> rows = page.rows();
		List<EdgeRow> found = new ArrayList<>();
		for (int i = 0; i < rows.size(); i++) {
			double y = rows.get(i).getFirst().y();
			if (i + 1 < rows.size() && isHeader(rows.get(i), rows.get(i + 1))) {
				continue;
			}
			if (i < MOST_ROWS && y < EDGE * page.height()) {
				found.add(new EdgeRow(page.page(), true, y, rows.get(i), isRightAbove(rows, i)));
			}
			else if (i >= rows.size() - MOST_ROWS && y > (1 - EDGE) * page.height()) {
				found.add(new EdgeRow(page.page(), false, page.height() - y, rows.get(i), false));
			}
		}
		return found;
	}

	private static boolean isRightAbove(List<List<Word>> rows, int at) {
		if (at + 1 >= rows.size()) {
			return false;
		}
		Word row = rows.get(at).getFirst();
		Word below = rows.get(at + 1).getFirst();
		return below.y() - row.y() < 1.9 * row.size() && Math.abs(below.size() - row.size()) < 0.3;
	}

	/**
	 * Names of columns right above more of them: a table that goes on from page to page.
	 */
	private static boolean isHeader(List<Word> row, List<Word> below) {
		double step = below.getFirst().y() - row.getFirst().y();
		return PageWords.parts(row).size() >= MOST_PARTS && PageWords.parts(below).size() > MOST_PARTS
				&& step < 2 * row.getFirst().size();
	}

	/** The rows that the file itself marks as furniture. */
	static Stream<EdgeRow> marked(PageWords page) {
		return page.asides()
			.stream()
			.filter((aside) -> aside.reason() == Reason.FOOTER || aside.reason() == Reason.RUNNING_TITLE)
			.map((aside) -> {
				double y = aside.words().getFirst().y();
				boolean top = aside.reason() == Reason.RUNNING_TITLE;
				return new EdgeRow(page.page(), top, top ? y : page.height() - y, aside.words(), false);
			});
	}

	boolean isRowOfTable() {
		return PageWords.parts(this.words).size() > MOST_PARTS;
	}

	String text() {
		return LineText.of(this.words);
	}

	double size() {
		return this.words.stream().mapToDouble(Word::size).max().orElse(0);
	}

	/** What it says and what each of its parts says, whatever the numbers in it. */
	List<String> keys() {
		List<String> keys = new ArrayList<>(List.of(key(this.words)));
		List<List<Word>> parts = PageWords.parts(this.words);
		if (parts.size() > 1) {
			parts.stream().map(EdgeRow::key).filter((key) -> key.length() > 3).forEach(keys::add);
		}
		return keys;
	}

	private static String key(List<Word> words) {
		return LineText.of(words).toLowerCase(Locale.ROOT).replaceAll("\\d+", "#").replaceAll("\\s+", "");
	}

	/** The page number it prints alone or beside other words. */
	OptionalInt number() {
		OptionalInt marker = PageFurniture.pageMarker(text());
		if (marker.isPresent()) {
			return marker;
		}
		for (List<Word> part : PageWords.parts(this.words)) {
			Matcher matcher = NUMBER.matcher(LineJoiner.clean(LineText.of(part)));
			if (matcher.matches()) {
				return OptionalInt.of(Integer.parseInt(matcher.group(1)));
			}
		}
		return OptionalInt.empty();
	}

	boolean isNumberOnly() {
		return NUMBER.matcher(text()).matches() || PageFurniture.pageMarker(text()).isPresent();
	}

}
