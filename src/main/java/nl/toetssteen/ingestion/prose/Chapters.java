package nl.toetssteen.ingestion.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Finds where chapters start. In this order of trust: the contents list, the numbers of
 * the headings, the running titles, and else the headings by themselves.
 */
class Chapters {

	private final Sheet sheet;

	private final Outline outline;

	Chapters(Sheet sheet, Outline outline) {
		this.sheet = sheet;
		this.outline = outline;
	}

	List<ChapterStart> find() {
		List<ChapterStart> listed = new ListedChapters(this.sheet.contents(), this.outline).find();
		if (!listed.isEmpty()) {
			return listed;
		}
		List<ChapterStart> numbered = new NumberedChapters(this.outline).find();
		if (!numbered.isEmpty()) {
			return numbered;
		}
		List<ChapterStart> running = new RunningChapters(this.sheet, this.outline).find();
		return running.isEmpty() ? plain() : running;
	}

	private List<ChapterStart> plain() {
		List<Integer> headings = IntStream.range(0, this.outline.size())
			.filter((i) -> !this.outline.block(i).isItem() && this.outline.isHeading(i))
			.filter((i) -> !this.outline.recurs(i) && !this.outline.block(i).text().endsWith(":"))
			.boxed()
			.toList();
		List<Integer> chosen = split(headings, (i) -> this.outline.isHeading(i + 1) && this.outline.recurs(i + 1));
		chosen = (chosen.size() < headings.size()) ? chosen : split(headings, this::isCapitals);
		chosen = (chosen.size() < headings.size()) ? chosen : apart(headings);
		List<ChapterStart> starts = new ArrayList<>();
		for (int index : chosen) {
			Block block = this.outline.block(index);
			starts.add(new ChapterStart(index, 1, starts.size() + 1, block.text(), block.place()));
		}
		return starts;
	}

	/** The headings that are set differently, if at least two are; else all of them. */
	private List<Integer> split(List<Integer> headings, IntPredicate higher) {
		List<Integer> found = headings.stream().filter(higher::test).toList();
		return (found.size() < 2) ? headings : found;
	}

	private boolean isCapitals(int index) {
		String text = this.outline.block(index).text();
		return text.codePoints().noneMatch(Character::isLowerCase);
	}

	/**
	 * The headings with the most white above them, where white is used in two measures.
	 */
	private List<Integer> apart(List<Integer> headings) {
		Set<Integer> gaps = new TreeSet<>(headings.stream().map(this::gap).toList());
		int most = headings.stream().mapToInt(this::gap).max().orElse(0);
		return split(headings, (i) -> gaps.size() == 2 && most > 1 && gap(i) == most);
	}

	private int gap(int index) {
		return this.outline.block(index).first().gap();
	}

}
