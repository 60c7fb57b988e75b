package nl.toetssteen.documents.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import nl.toetssteen.documents.Node;
import nl.toetssteen.documents.ReturningHeadings;
import org.jspecify.annotations.Nullable;

/** The headings that are open above a place in a chapter, outermost first. */
class HeadingPath {

	/** What follows was done already, so it promises nothing. */
	private static final Pattern LOOKS_BACK = Pattern.compile("(?iU)\\b(trots op|terugblik|terugkijkend|terugkijken"
			+ "|resultaten van|behaalde resultaten|deden we|bereikten we|hebben (we|wij)\\b.{0,30}\\b(bereikt|gedaan|gerealiseerd)"
			+ "|(we|wij)\\b.{0,30}\\bhebben (bereikt|gedaan|gerealiseerd)|(we|wij)\\b.{0,30}\\b(bereikt|gedaan|gerealiseerd) hebben)\\b");

	private final ReturningHeadings returning;

	private final List<Node.Heading> open = new ArrayList<>();

	HeadingPath(ReturningHeadings returning) {
		this.returning = returning;
	}

	void enter(Node.Heading heading) {
		this.open.removeIf((other) -> other.level() >= heading.level());
		this.open.add(heading);
	}

	/** The innermost heading that names a subject, or else the innermost. */
	@Nullable String section() {
		return this.open.reversed()
			.stream()
			.map(Node.Heading::text)
			.filter((text) -> !this.returning.contains(text))
			.findFirst()
			.orElseGet(() -> this.open.isEmpty() ? null : this.open.getLast().text());
	}

	/** Whether a heading says that what follows was done already. */
	boolean looksBack() {
		return this.open.stream().anyMatch((heading) -> LOOKS_BACK.matcher(heading.text()).find());
	}

}
