package nl.toetssteen.ingestion.prose;

import java.util.Optional;

import nl.toetssteen.documents.Place;
import nl.toetssteen.ingestion.Line;
import nl.toetssteen.ingestion.LineJoiner;

/**
 * A line of text that is left when the furniture of the pages is gone.
 *
 * @param gap blank lines before it
 * @param broken whether a page starts here, so that a gap may mean nothing
 * @param page page it stands on, or 0 where that is not known
 */
record Printed(Line line, int gap, boolean broken, int page) {

	String text() {
		return LineJoiner.clean(this.line.text()).replace("**", "");
	}

	Optional<Marker> marker() {
		return Marker.of(this.line.text());
	}

	int indent() {
		int blank = 0;
		String raw = this.line.text();
		while (blank < raw.length() && Character.isWhitespace(raw.charAt(blank))) {
			blank++;
		}
		return raw.substring(0, blank).chars().map((c) -> (c == '\t') ? 4 : 1).sum();
	}

	int number() {
		return this.line.number();
	}

	Place place() {
		return new Place(number(), number(), (this.page == 0) ? null : this.page);
	}

}
