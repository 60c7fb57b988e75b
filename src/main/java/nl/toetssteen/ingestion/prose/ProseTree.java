package nl.toetssteen.ingestion.prose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import nl.toetssteen.documents.SourceTree;

/** Writes blocks into the tree, chapter by chapter. */
class ProseTree {

	private final SourceTree.Builder tree;

	private final Outline outline;

	private final List<Block> list = new ArrayList<>();

	private final Map<String, Integer> levels = new HashMap<>();

	private int level;

	private boolean afterHeading;

	ProseTree(SourceTree.Builder tree, Outline outline) {
		this.tree = tree;
		this.outline = outline;
	}

	/** Writes the blocks of one chapter, which is open in the tree. */
	void write(int from, int to) {
		this.levels.clear();
		this.afterHeading = false;
		for (int i = from; i < to; i++) {
			Block block = this.outline.block(i);
			boolean heading = i + 1 < to && this.outline.isHeading(i);
			if (block.isItem() && !heading) {
				this.list.add(block);
			}
			else {
				closeList();
				writeText(i, heading);
			}
			this.afterHeading = heading;
		}
		closeList();
	}

	private void writeText(int index, boolean heading) {
		Block block = this.outline.block(index);
		if (heading) {
			this.level = level(index);
			this.tree.heading(this.level, printed(block), block.place());
		}
		else {
			this.tree.paragraph(block.text(), block.place(), block.lineStarts());
		}
	}

	/**
	 * A heading right below a heading is of a lower level, and so are those set like it.
	 */
	private int level(int index) {
		if (this.outline.recurs(index)) {
			return 1;
		}
		Block block = this.outline.block(index);
		String style = block.bareNumber().map((number) -> number.replaceAll("\\d+", "1")).orElse("")
				+ (block.text().endsWith(":") ? ":" : "");
		int level = this.levels.getOrDefault(style, this.afterHeading ? this.level + 1 : 1);
		this.levels.put(style, level);
		return level;
	}

	private String printed(Block block) {
		return block.bareNumber().map((number) -> number + " " + block.text()).orElseGet(block::text);
	}

	private void closeList() {
		List<Integer> depths = Nesting.depths(this.list);
		for (int i = 0; i < this.list.size(); i++) {
			Block item = this.list.get(i);
			String number = (item.marker() == null) ? null : item.marker().number();
			this.tree.item(depths.get(i), number, item.text(), item.place());
		}
		this.list.clear();
	}

}
