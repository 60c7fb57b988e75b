package nl.toetssteen.documents.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import nl.toetssteen.documents.Node;
import nl.toetssteen.documents.SourceTree;
import org.jspecify.annotations.Nullable;

/** The headings that are open above a place in a chapter, outermost first. */
class HeadingPath {

	/** From so many places on, a heading such as "This we will do" names no subject. */
	private static final int RETURNS = 3;

	/** What follows was done already, so it promises nothing. */
	private static final Pattern LOOKS_BACK = Pattern.compile("(?iU)\\b(trots op|terugblik|terugkijkend|terugkijken"
			+ "|resultaten van|behaalde resultaten|deden we|bereikten we|hebben (we|wij)\\b.{0,30}\\b(bereikt|gedaan|gerealiseerd)"
			+ "|(we|wij)\\b.{0,30}\\bhebben (bereikt|gedaan|gerealiseerd)|(we|wij)\\b.{0,30}\\b(bereikt|gedaan|gerealiseerd) hebben)\\b");

	private final Set<String> returning;

	private final List<Node.Heading> open = new ArrayList<>();

	HeadingPath(Set<String> returning) {
		this.returning = returning;
	}

	/** The texts of headings that return under one subject after another. */
	static Set<String> returning(SourceTree tree) {
		return tree.chapters()
			.stream()
			.flatMap((chapter) -> chapter.nodes().stream())
			.filter(Node.Heading.class::isInstance)
			.map((node) -> ((Node.Heading) node).text())
			.collect(Collectors.groupingBy((text) -> text, Collectors.counting()))
			.entrySet()
			.stream()
			.filter((entry) -> entry.getValue() >= RETURNS)
			.map((entry) -> entry.getKey())
			.collect(Collectors.toSet());
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
