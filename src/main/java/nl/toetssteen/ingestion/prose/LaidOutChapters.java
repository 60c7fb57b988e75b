package nl.toetssteen.ingestion.prose;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import nl.toetssteen.ingestion.pdf.reading.BlockKind;
import nl.toetssteen.ingestion.pdf.reading.LaidBlock;

/**
 * The headings that open a chapter, and their numbers. Where most of them are numbered
 * they keep their number, and the others are counted on after the last; else all are
 * counted in order.
 */
class LaidOutChapters {

	private final List<LaidBlock> blocks;

	private final Map<Integer, Integer> numbers = new HashMap<>();

	private final ChapterLevel level;

	LaidOutChapters(List<LaidBlock> blocks) {
		this.blocks = blocks;
		this.level = new ChapterLevel(blocks);
		count();
	}

	/** The level of headings that open a chapter; 0 when there are none. */
	int level() {
		return this.level.level();
	}

	boolean startsAt(int index) {
		return this.numbers.containsKey(index);
	}

	int number(int index) {
		return this.numbers.getOrDefault(index, 0);
	}

	private void count() {
		List<Integer> starts = IntStream.range(0, this.blocks.size())
			.filter((i) -> this.level.opens(this.blocks.get(i)) && !repeatsDivider(i))
			.boxed()
			.toList();
		List<Integer> printed = starts.stream().flatMap((i) -> printed(i).stream()).toList();
		Set<Integer> distinct = new HashSet<>(printed);
		boolean numbered = printed.size() * 2 >= starts.size() && distinct.size() == printed.size();
		int last = numbered ? distinct.stream().mapToInt(Integer::intValue).max().orElse(0) : 0;
		for (int index : starts) {
			Optional<Integer> own = printed(index).filter((number) -> numbered && number > 0);
			this.numbers.put(index, own.isPresent() ? own.get() : ++last);
		}
	}

	/** A page of its own may say which chapter comes, and the chapter says so again. */
	private boolean repeatsDivider(int index) {
		return index > 0 && this.blocks.get(index - 1).kind() == BlockKind.HEADING
				&& this.blocks.get(index - 1).level() <= this.blocks.get(index).level()
				&& isAlike(this.blocks.get(index - 1).text(), this.blocks.get(index).text());
	}

	/** The same letters, but for one that was left out. */
	private static boolean isAlike(String one, String other) {
		String first = one.toLowerCase(Locale.ROOT).replaceAll("(?U)[^\\p{L}]", "");
		String second = other.toLowerCase(Locale.ROOT).replaceAll("(?U)[^\\p{L}]", "");
		int from = 0;
		while (from < Math.min(first.length(), second.length()) && first.charAt(from) == second.charAt(from)) {
			from++;
		}
		int left = Math.abs(first.length() - second.length());
		return left == 0 ? from == first.length()
				: left == 1 && first.length() > 9 && (first.substring(from).endsWith(second.substring(from))
						|| second.substring(from).endsWith(first.substring(from)));
	}

	private Optional<Integer> printed(int index) {
		LaidBlock block = this.blocks.get(index);
		return (block.marker() == null) ? Optional.empty()
				: NumberedHeading.of(block.marker() + ". " + "X").map(NumberedHeading::number);
	}

}
