package nl.toetssteen.documents.reader;

import java.util.ArrayList;
import java.util.List;

import nl.toetssteen.documents.Passage;
import nl.toetssteen.documents.PassageKind;
import org.jspecify.annotations.Nullable;

/** Puts the passages of a part together into lists and tables. */
final class Blocks {

	private final List<Block> blocks = new ArrayList<>();

	private final List<Passage> passages;

	private int next;

	private Blocks(List<Passage> passages) {
		this.passages = passages;
	}

	/**
	 * The blocks of a part.
	 * @param table title row of the table the part starts in the middle of, if it does
	 */
	static List<Block> of(List<Passage> passages, @Nullable Passage table) {
		var blocks = new Blocks(passages);
		if (table != null) {
			blocks.blocks.add(new Block.Table(table, true, blocks.groups()));
		}
		while (blocks.next < passages.size()) {
			blocks.blocks.add(blocks.block());
		}
		return blocks.blocks;
	}

	private Block block() {
		return switch (this.passages.get(this.next).getKind()) {
			case LIST_ITEM -> new Block.Items(items(0));
			case TABLE -> new Block.Table(this.passages.get(this.next++), false, groups());
			default -> new Block.Text(this.passages.get(this.next++));
		};
	}

	private List<Block.Item> items(int depth) {
		var items = new ArrayList<Block.Item>();
		while (at(PassageKind.LIST_ITEM) && this.passages.get(this.next).getLevel() >= depth) {
			Passage item = this.passages.get(this.next++);
			items.add(new Block.Item(item, items(item.getLevel() + 1)));
		}
		return items;
	}

	private List<Block.RowGroup> groups() {
		var groups = new ArrayList<Block.RowGroup>();
		while (at(PassageKind.TABLE_ROW)) {
			Passage first = this.passages.get(this.next);
			boolean heading = isHeading(first);
			this.next += heading ? 1 : 0;
			groups.add(new Block.RowGroup(heading ? first : null, rows()));
		}
		return groups;
	}

	private List<Passage> rows() {
		var rows = new ArrayList<Passage>();
		while (at(PassageKind.TABLE_ROW) && !isHeading(this.passages.get(this.next))) {
			rows.add(this.passages.get(this.next++));
		}
		return rows;
	}

	private static boolean isHeading(Passage row) {
		return row.getCells().isEmpty() && row.getNote() == null;
	}

	private boolean at(PassageKind kind) {
		return this.next < this.passages.size() && this.passages.get(this.next).getKind() == kind;
	}

}
