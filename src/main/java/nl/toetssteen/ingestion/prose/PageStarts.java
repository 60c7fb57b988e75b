package nl.toetssteen.ingestion.prose;

import java.util.List;

import nl.toetssteen.ingestion.Line;
import nl.toetssteen.ingestion.PageFurniture;

/**
 * Where pages start, as far as a text layer tells: a form feed, a lone page number, or a
 * single space before the first line of each page.
 */
class PageStarts {

	private final List<Line> lines;

	private final boolean spaced;

	PageStarts(List<Line> lines) {
		this.lines = lines;
		long text = lines.stream().filter((line) -> !line.isBlank()).count();
		long spaced = lines.stream().filter(PageStarts::startsWithOneSpace).count();
		// More would be a habit of the text, not a trace of its pages.
		this.spaced = spaced > 0 && spaced * 4 <= text;
	}

	private static boolean startsWithOneSpace(Line line) {
		String text = line.text();
		return text.length() > 1 && text.charAt(0) == ' ' && !Character.isWhitespace(text.charAt(1)) && !line.isBlank();
	}

	boolean startsPage(int index) {
		Line line = this.lines.get(index);
		return line.text().startsWith("\f") || this.spaced && startsWithOneSpace(line) || isPageNumber(index);
	}

	/**
	 * A number on a line of its own between blank lines, or a line that names its page.
	 */
	boolean isPageNumber(int index) {
		String text = this.lines.get(index).text();
		if (PageFurniture.pageMarker(text).isPresent()) {
			return true;
		}
		return PageFurniture.loneNumber(text).isPresent() && isEdge(index - 1) && isEdge(index + 1);
	}

	private boolean isEdge(int index) {
		return index < 0 || index >= this.lines.size() || this.lines.get(index).isBlank()
				|| this.lines.get(index).text().startsWith("\f");
	}

	int nextText(int index) {
		int next = index + 1;
		while (next < this.lines.size() && this.lines.get(next).isBlank()) {
			next++;
		}
		return (next < this.lines.size()) ? next : -1;
	}

	int previousText(int index) {
		int before = index - 1;
		while (before >= 0 && this.lines.get(before).isBlank()) {
			before--;
		}
		return before;
	}

	long countBetween(int from, int to) {
		long count = 0;
		for (int i = from; i <= to; i++) {
			count += startsPage(i) ? 1 : 0;
		}
		return count;
	}

	/** The last start of a page at or before an index, or -1. */
	int lastStart(int index) {
		int start = index;
		while (start >= 0 && !startsPage(start)) {
			start--;
		}
		return start;
	}

}
