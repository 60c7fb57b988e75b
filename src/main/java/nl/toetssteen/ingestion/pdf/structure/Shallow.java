package nl.toetssteen.ingestion.pdf.structure;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

import nl.toetssteen.ingestion.pdf.reading.BlockKind;
import nl.toetssteen.ingestion.pdf.reading.LaidBlock;

/** Gives headings levels without gaps between them, from 1. */
final class Shallow {

	/** Deeper than this no document divides itself. */
	private static final int DEEPEST = 6;

	private Shallow() {
	}

	static List<LaidBlock> of(List<LaidBlock> blocks) {
		List<Integer> used = List.copyOf(blocks.stream()
			.filter((block) -> block.kind() == BlockKind.HEADING)
			.map(LaidBlock::level)
			.collect(Collectors.toCollection(TreeSet::new)));
		return blocks.stream().map((block) -> {
			if (block.kind() != BlockKind.HEADING) {
				return block;
			}
			int level = Math.min(DEEPEST, used.indexOf(block.level()) + 1);
			return LaidBlock.heading(level, block.marker(), block.text(), block.lines()).sure(block.confidence());
		}).toList();
	}

}
