package nl.toetssteen.ingestion.budget;

import java.util.List;

import nl.toetssteen.ingestion.pdf.reading.BlockKind;
import nl.toetssteen.ingestion.pdf.reading.LaidBlock;

/**
 * The level of headings inside a part: by their codes where the part gives goals codes,
 * else by how they are set.
 */
class LaidOutLevels {

	private final List<LaidBlock> blocks;

	private HeadingLevels worded = new HeadingLevels();

	private int top;

	private boolean coded;

	LaidOutLevels(List<LaidBlock> blocks) {
		this.blocks = blocks;
	}

	/** Starts a part under its title. */
	void open(LaidBlock title, int index) {
		this.top = title.level();
		this.worded = new HeadingLevels();
		this.coded = false;
		for (int i = index + 1; i < this.blocks.size() && !this.coded; i++) {
			LaidBlock block = this.blocks.get(i);
			if (block.kind() == BlockKind.HEADING && block.level() <= this.top) {
				return;
			}
			this.coded = Wording.codeDepth(printed(block)) == 2;
		}
	}

	int next(LaidBlock heading, Block block) {
		int level = this.worded.next(block);
		return (this.coded || heading.kind() != BlockKind.HEADING) ? level : Math.max(1, heading.level() - this.top);
	}

	private static String printed(LaidBlock block) {
		return (block.marker() == null) ? block.text() : block.marker() + " " + block.text();
	}

}
