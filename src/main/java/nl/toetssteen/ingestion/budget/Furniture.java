package nl.toetssteen.ingestion.budget;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import nl.toetssteen.documents.SetAside.Reason;
import nl.toetssteen.ingestion.Line;
import nl.toetssteen.ingestion.LineJoiner;
import nl.toetssteen.ingestion.PageFurniture;

/**
 * Lines that belong to the page and not to what the document says: addresses of links at
 * its foot, its number, entries of a table of contents, and loose marks.
 */
class Furniture {

	private static final Pattern ADDRESS = Pattern.compile("(https?://|www\\.)\\S+.*");

	private static final Pattern TOTAL = Pattern.compile("(?:van|/)\\s*(\\d{1,4})$");

	/** At most three digits: four are a year, which can be all there is on a line. */
	private static final Pattern LONE_NUMBER = Pattern.compile("[-–|\\s]*\\d{1,3}[-–|\\s]*");

	private static final Pattern CONTENTS_ENTRY = Pattern.compile(".*\\p{L}.*(\\.\\s?){4,}\\s*\\d{1,4}");

	private static final Pattern CONTENTS_TITLE = Pattern.compile("(?iU)inhoud(sopgave)?");

	private static final Pattern MARKS = Pattern.compile("[^\\p{L}\\p{N}]+");

	private final List<Line> lines;

	Furniture(List<Line> lines) {
		this.lines = lines;
	}

	/** Why a line of the text is no part of what it says; empty when it is. */
	Optional<Reason> reason(int index) {
		String line = this.lines.get(index).text();
		String text = LineJoiner.clean(line);
		if (marker(line).isPresent() || isLoneNumber(index, text)) {
			return Optional.of(Reason.PAGE_MARKER);
		}
		if (ADDRESS.matcher(text).matches()) {
			return Optional.of(Reason.FOOTER);
		}
		if (CONTENTS_ENTRY.matcher(text).matches() || CONTENTS_TITLE.matcher(text).matches()) {
			return Optional.of(Reason.CONTENTS);
		}
		return MARKS.matcher(text).matches() ? Optional.of(Reason.DECORATION) : Optional.empty();
	}

	/** The page a line names as the page it stands on. */
	static Optional<PageMarker> marker(String line) {
		OptionalInt page = PageFurniture.pageMarker(line);
		if (page.isEmpty()) {
			return Optional.empty();
		}
		Matcher total = TOTAL.matcher(LineJoiner.clean(line));
		return Optional.of(new PageMarker(page.getAsInt(), total.find() ? Integer.parseInt(total.group(1)) : 0));
	}

	private boolean isLoneNumber(int index, String text) {
		return LONE_NUMBER.matcher(text).matches() && blank(index - 1) && blank(index + 1);
	}

	private boolean blank(int index) {
		return index < 0 || index >= this.lines.size() || this.lines.get(index).isBlank();
	}

}
