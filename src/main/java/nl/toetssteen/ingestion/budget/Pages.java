package nl.toetssteen.ingestion.budget;

import java.util.ArrayList;
import java.util.List;

import nl.toetssteen.documents.Place;
import nl.toetssteen.ingestion.Line;
import org.jspecify.annotations.Nullable;

/**
 * Which page a line stands on, as far as the page numbers that survived in the text prove
 * it; a page we are not sure of stays unknown.
 * <p>
 * Whether a number is printed above or below its page shows at the last page of a text
 * that says how many there are: words after "Pagina 9 van 9" must stand on page 9. Where
 * the next number is the next page, all between them is known. Where numbers are missing,
 * a page reaches no further than the first line that starts with white space, as each
 * page's first line does in texts taken out of a PDF; whether it does in this one shows
 * when there are such lines for all missing pages.
 */
class Pages {

	private final List<Line> lines;

	private final List<Integer> at = new ArrayList<>();

	private final List<PageMarker> markers = new ArrayList<>();

	private final @Nullable Integer[] pages;

	Pages(List<Line> lines) {
		this.lines = lines;
		this.pages = new Integer[lines.size() + 1];
		for (int index = 0; index < lines.size(); index++) {
			int here = index;
			Furniture.marker(lines.get(index).text()).ifPresent((marker) -> {
				this.at.add(here);
				this.markers.add(marker);
			});
		}
		if (isAbovePages()) {
			fill();
		}
	}

	/** The same place with the page its first line stands on, where that is known. */
	Place in(Place place) {
		Integer page = (place.page() != null) ? place.page() : this.pages[place.lineFrom() - 1];
		return new Place(place.lineFrom(), place.lineTo(), page);
	}

	private boolean isAbovePages() {
		if (this.markers.isEmpty() || !this.markers.getLast().isLast()) {
			return false;
		}
		return this.lines.subList(this.at.getLast() + 1, this.lines.size())
			.stream()
			.anyMatch((line) -> !line.isBlank());
	}

	private void fill() {
		boolean pagesStartWithSpace = pagesStartWithSpace();
		for (int i = 0; i < this.markers.size(); i++) {
			int from = this.at.get(i);
			int to = end(i);
			if (missing(i) > 0) {
				to = pagesStartWithSpace ? firstIndented(from, to) : from + 1;
			}
			for (int index = from; index < to; index++) {
				this.pages[index] = this.markers.get(i).page();
			}
		}
	}

	private boolean pagesStartWithSpace() {
		for (int i = 0; i < this.markers.size(); i++) {
			long indented = this.lines.subList(this.at.get(i) + 1, end(i))
				.stream()
				.filter(this::startsWithSpace)
				.count();
			if (indented < missing(i)) {
				return false;
			}
		}
		return true;
	}

	private int missing(int i) {
		return (i + 1 < this.markers.size()) ? this.markers.get(i + 1).page() - this.markers.get(i).page() - 1 : 0;
	}

	private int end(int i) {
		return (i + 1 < this.markers.size()) ? this.at.get(i + 1) : this.lines.size();
	}

	/** The line right under the number is on its page, however it starts. */
	private int firstIndented(int from, int to) {
		int index = from + 1;
		while (index < to && this.lines.get(index).isBlank()) {
			index++;
		}
		index++;
		while (index < to && !startsWithSpace(this.lines.get(index))) {
			index++;
		}
		return Math.min(index, to);
	}

	private boolean startsWithSpace(Line line) {
		return !line.text().isEmpty() && Character.isWhitespace(line.text().charAt(0));
	}

}
