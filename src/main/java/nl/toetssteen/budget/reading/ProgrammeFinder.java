package nl.toetssteen.budget.reading;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import nl.toetssteen.budget.words.Programmes;
import nl.toetssteen.documents.Chapter;
import nl.toetssteen.documents.Node;
import nl.toetssteen.documents.SourceTree;

/**
 * Tells which chapters of a budget are programmes: those that say so, and those with
 * goals or activities numbered after the chapter ("1.1", "Doel 1.2").
 */
final class ProgrammeFinder {

	private static final Pattern OTHER_PART = Pattern
		.compile("(?i)(paragra|bijlage|financi[eë]le begroting|inleiding).*");

	private ProgrammeFinder() {
	}

	static Programmes in(SourceTree tree) {
		Map<Integer, String> titles = new LinkedHashMap<>();
		tree.chapters()
			.stream()
			.filter(ProgrammeFinder::isProgramme)
			.forEach((chapter) -> titles.putIfAbsent(chapter.number(), title(chapter)));
		return new Programmes(titles);
	}

	/** The title without "Programma 1." before it. */
	static String title(Chapter chapter) {
		return chapter.title().replaceFirst("(?i)^programma\\s+(\\d+\\s*[.:]?\\s*)?(?=\\S)", "");
	}

	private static boolean isProgramme(Chapter chapter) {
		if (chapter.number() == 0 || OTHER_PART.matcher(chapter.title()).matches()) {
			return false;
		}
		if (chapter.title().matches("(?i)programma\\s.*")) {
			return true;
		}
		Pattern goal = Pattern
			.compile("(?i)((doel|doelstelling|opgave|ambitie)\\s+)?" + chapter.number() + "\\.\\s?\\d.*");
		return chapter.nodes()
			.stream()
			.flatMap(ProgrammeFinder::headings)
			.anyMatch((text) -> goal.matcher(text).matches());
	}

	private static Stream<String> headings(Node node) {
		return switch (node) {
			case Node.Heading heading -> Stream.of(heading.text());
			default -> Stream.empty();
		};
	}

}
