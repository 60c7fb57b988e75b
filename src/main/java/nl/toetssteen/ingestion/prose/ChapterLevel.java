package nl.toetssteen.ingestion.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import nl.toetssteen.documents.ReturningHeadings;
import nl.toetssteen.ingestion.pdf.reading.BlockKind;
import nl.toetssteen.ingestion.pdf.reading.LaidBlock;

/**
 * Which level of headings divides a text into chapters: the highest that has some, unless
 * one of its parts holds most of the text and is divided by the headings below it.
 */
class ChapterLevel {

	/** A level with fewer headings divides nothing. */
	private static final int FEWEST = 3;

	private final List<LaidBlock> blocks;

	private final ReturningHeadings returning;

	private final int level;

	ChapterLevel(List<LaidBlock> blocks) {
		this.blocks = blocks;
		this.returning = new ReturningHeadings(headings(blocks).map(LaidBlock::text));
		this.level = dividing(highest());
	}

	/** From 1, the highest; 0 when there are no headings. */
	int level() {
		return this.level;
	}

	/** Whether a block is a heading that opens a chapter. */
	boolean opens(LaidBlock block) {
		return opens(block, this.level);
	}

	private int highest() {
		int deepest = headings(this.blocks).mapToInt(LaidBlock::level).max().orElse(0);
		for (int candidate = 1; candidate <= deepest; candidate++) {
			int upTo = candidate;
			if (this.blocks.stream().filter((block) -> opens(block, upTo)).count() >= FEWEST) {
				return candidate;
			}
		}
		return deepest;
	}

	private int dividing(int highest) {
		int dividing = highest;
		Optional<Integer> below = below(dividing);
		while (below.isPresent()) {
			dividing = below.get();
			below = below(dividing);
		}
		return dividing;
	}

	/** The next level inside the chapter that holds more than half of the text. */
	private Optional<Integer> below(int above) {
		int whole = size(this.blocks);
		return chapters(above).stream()
			.filter((chapter) -> size(chapter) * 2 > whole)
			.flatMap((chapter) -> levelsInside(chapter, above))
			.findFirst();
	}

	private Stream<Integer> levelsInside(List<LaidBlock> chapter, int above) {
		return chapter.stream()
			.filter((block) -> opens(block, Integer.MAX_VALUE) && block.level() > above)
			.collect(Collectors.groupingBy(LaidBlock::level, TreeMap::new, Collectors.counting()))
			.entrySet()
			.stream()
			.filter((entry) -> entry.getValue() >= FEWEST)
			.map((entry) -> entry.getKey());
	}

	private List<List<LaidBlock>> chapters(int deepest) {
		List<List<LaidBlock>> chapters = new ArrayList<>(List.of(new ArrayList<>()));
		for (LaidBlock block : this.blocks) {
			if (opens(block, deepest)) {
				chapters.add(new ArrayList<>());
			}
			chapters.getLast().add(block);
		}
		return chapters;
	}

	private boolean opens(LaidBlock block, int deepest) {
		return block.kind() == BlockKind.HEADING && block.level() <= deepest && !this.returning.contains(block.text());
	}

	private static int size(List<LaidBlock> blocks) {
		return blocks.stream()
			.filter((block) -> block.kind() != BlockKind.HEADING)
			.mapToInt((block) -> block.text().length())
			.sum();
	}

	private static Stream<LaidBlock> headings(List<LaidBlock> blocks) {
		return blocks.stream().filter((block) -> block.kind() == BlockKind.HEADING);
	}

}
