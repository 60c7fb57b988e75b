package nl.toetssteen.ingestion.prose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import nl.toetssteen.ingestion.Line;
import nl.toetssteen.ingestion.LineJoiner;
import nl.toetssteen.ingestion.PageFurniture;

/**
 * Finds the titles that pages repeat. What tells them from headings that come back in
 * each chapter is where they stand: at the end or the start of pages, also in the middle
 * of a sentence.
 */
class RunningTitles {

	private static final int LONGEST = 90;

	/** A page number may be printed on the same line. */
	private static final Pattern PAGE_NUMBER = Pattern.compile("^\\d{1,3}\\s*[|•·-]?\\s+|\\s+[|•·-]?\\s*\\d{1,3}$");

	private static final Pattern COUNTED_HEADING = Pattern
		.compile("(?iU)(hoofdstuk|deel|thema|paragraaf|doel|speerpunt|punt|artikel|bijlage|programma|stap)");

	private final PageStarts pages;

	private final List<Line> lines;

	RunningTitles(List<Line> lines, PageStarts pages) {
		this.lines = lines;
		this.pages = pages;
	}

	/** The running titles in order of first appearance. */
	List<RunningTitle> find() {
		List<RunningTitle> titles = new ArrayList<>();
		repeated().forEach((text, indexes) -> {
			boolean end = isMost(indexes.stream().filter(this::closesPage).count(), indexes);
			if (end || opensPages(indexes) || countsPages(indexes)) {
				titles.add(new RunningTitle(text, indexes, end));
			}
		});
		titles.sort(Comparator.comparing(RunningTitle::first));
		return titles;
	}

	private Map<String, List<Integer>> repeated() {
		Map<String, List<Integer>> found = new LinkedHashMap<>();
		for (int i = 0; i < this.lines.size(); i++) {
			String text = label(i);
			if (text.length() > 2 && text.length() <= LONGEST && !text.endsWith(".") && isApart(i)) {
				found.computeIfAbsent(text, (key) -> new ArrayList<>()).add(i);
			}
		}
		found.values().removeIf((indexes) -> indexes.size() < 2);
		return found;
	}

	private String label(int index) {
		return PAGE_NUMBER.matcher(LineJoiner.clean(this.lines.get(index).text())).replaceAll("");
	}

	private boolean isApart(int index) {
		return Marker.of(this.lines.get(index).text()).isEmpty();
	}

	private boolean isMost(long found, List<Integer> indexes) {
		return found * 2 >= indexes.size();
	}

	private boolean closesPage(int index) {
		int next = this.pages.nextText(index);
		return next < 0 || this.pages.startsPage(next) || interrupts(index, next);
	}

	/** A sentence goes on below it that began above it. */
	private boolean interrupts(int index, int next) {
		int before = this.pages.previousText(index);
		return before >= 0 && !Sentence.ended(text(before)) && !Heading.isLike(text(before))
				&& !PageFurniture.isUrl(text(before)) && Sentence.startsInside(text(next)) && isApart(next);
	}

	/** Opens nearly every page between its first and its last appearance. */
	private boolean opensPages(List<Integer> indexes) {
		long opening = indexes.stream().filter(this.pages::startsPage).count();
		long pages = this.pages.countBetween(indexes.getFirst(), indexes.getLast());
		return indexes.size() > 2 && opening * 10 >= indexes.size() * 8L && indexes.size() * 10 >= pages * 6;
	}

	/** The same words with a page number that goes up. */
	private boolean countsPages(List<Integer> indexes) {
		List<String> texts = indexes.stream().map(this::text).distinct().toList();
		return indexes.size() > 2 && texts.size() == indexes.size()
				&& !COUNTED_HEADING.matcher(label(indexes.getFirst())).matches();
	}

	private String text(int index) {
		return LineJoiner.clean(this.lines.get(index).text());
	}

}
