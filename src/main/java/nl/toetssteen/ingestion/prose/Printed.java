package nl.toetssteen.ingestion.prose;

import java.util.Optional;
import java.util.regex.Pattern;

import nl.toetssteen.documents.Place;
import nl.toetssteen.ingestion.Line;
import nl.toetssteen.ingestion.LineJoiner;

/**
 * A line of text that is left when the furniture of the pages is gone.
 *
 * @param number of the line in the original
 * @param text what it says, with single spaces
 * @param marker what makes it look like an item, which it need not be
 * @param indent columns of white space before it
 * @param gap blank lines before it
 * @param broken whether a page starts here, so that a gap may mean nothing
 * @param page page it stands on, or 0 where that is not known
 */
record Printed(int number, String text, Optional<Marker> marker, int indent, int gap, boolean broken, int page) {

	/** Asterisks that stand for bold type, and characters that print nothing. */
	private static final Pattern UNPRINTED = Pattern.compile("\\*\\*|[\\u200B\\u2060\\uFEFF]");

	static Printed of(Line line, int gap, boolean broken, int page) {
		String raw = UNPRINTED.matcher(line.text()).replaceAll("");
		return new Printed(line.number(), LineJoiner.clean(raw), Marker.of(raw), indent(raw), gap, broken, page);
	}

	private static int indent(String raw) {
		return raw.chars().takeWhile(Character::isWhitespace).map((c) -> (c == '\t') ? 4 : 1).sum();
	}

	Place place() {
		return new Place(this.number, this.number, (this.page == 0) ? null : this.page);
	}

}
