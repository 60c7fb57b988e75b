package nl.toetssteen.ingestion.pdf.furniture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;

import nl.toetssteen.documents.SetAside.Reason;
import nl.toetssteen.ingestion.pdf.lines.PageWords;
import nl.toetssteen.ingestion.pdf.lines.Word;
import org.jspecify.annotations.Nullable;

/** Takes from all pages of a document what they print around their text. */
public class Furniture {

	private final Map<Integer, String> labels = new HashMap<>();

	private final List<PageWords> cleared = new ArrayList<>();

	/**
	 * Looks at all pages together.
	 * @param bodySize size of the type most of the document is set in, in points
	 */
	public Furniture(List<PageWords> pages, double bodySize) {
		List<PageWords> uncounted = pages.stream()
			.map((page) -> page.without(Reason.LINE_NUMBER, LineNumbers.in(page)))
			.toList();
		Map<Integer, List<EdgeRow>> rows = new HashMap<>();
		uncounted.forEach((page) -> rows.put(page.page(), EdgeRow.of(page)));
		List<EdgeRow> all = Stream
			.concat(rows.values().stream().flatMap(List::stream), uncounted.stream().flatMap(EdgeRow::marked))
			.toList();
		var numbers = new PageNumbers(all, bodySize, pages.size());
		var repeats = new Repeats(all, bodySize, pages.size());
		for (PageWords page : uncounted) {
			this.cleared.add(clear(page, rows.getOrDefault(page.page(), List.of()), numbers, repeats));
		}
		// What prints the same on all its pages, and nothing else, says just that.
		if (this.cleared.stream().allMatch((page) -> page.words().isEmpty())) {
			this.cleared.clear();
			this.cleared.addAll(uncounted);
		}
		for (PageWords page : pages) {
			artifactLabel(page);
		}
	}

	/** The pages with nothing but their own text; what was taken is in their asides. */
	public List<PageWords> cleared() {
		return this.cleared;
	}

	/** The number a page prints for itself; null where it prints none. */
	public @Nullable String label(int page) {
		return this.labels.get(page);
	}

	private PageWords clear(PageWords page, List<EdgeRow> rows, PageNumbers numbers, Repeats repeats) {
		PageWords left = page;
		List<EdgeRow> text = text(rows, numbers, repeats);
		for (EdgeRow row : rows) {
			boolean own = !repeats.has(row) || numbers.isOfChapter(row) || text.contains(row);
			Reason reason = numbers.has(row) ? Reason.PAGE_MARKER
					: own ? null : row.top() ? Reason.RUNNING_TITLE : Reason.FOOTER;
			if (reason != null) {
				left = left.without(reason, List.<List<Word>>of(row.words()));
				numbers.label(row).ifPresent((number) -> this.labels.put(page.page(), String.valueOf(number)));
			}
		}
		return left;
	}

	/**
	 * Rows at the top of a page that come back elsewhere and go on as text: the header of
	 * a table of which there are more.
	 */
	private static List<EdgeRow> text(List<EdgeRow> rows, PageNumbers numbers, Repeats repeats) {
		List<EdgeRow> text = new ArrayList<>();
		for (EdgeRow row : rows.reversed()) {
			int below = rows.indexOf(row) + 1;
			EdgeRow next = (below < rows.size() && rows.get(below).top()) ? rows.get(below) : null;
			boolean furniture = next != null && !text.contains(next) && (repeats.has(next) || numbers.has(next));
			if (row.goesOn() && !furniture) {
				text.add(row);
			}
		}
		return text;
	}

	/** Page numbers that the file itself marks as furniture. */
	private void artifactLabel(PageWords page) {
		EdgeRow.marked(page)
			.map(EdgeRow::number)
			.filter(OptionalInt::isPresent)
			.forEach((number) -> this.labels.putIfAbsent(page.page(), String.valueOf(number.getAsInt())));
	}

}
