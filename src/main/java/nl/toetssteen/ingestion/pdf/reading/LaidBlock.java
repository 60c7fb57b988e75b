package nl.toetssteen.ingestion.pdf.reading;

import java.util.List;

import nl.toetssteen.documents.Node;
import nl.toetssteen.documents.Place;
import nl.toetssteen.documents.SetAside;
import org.jspecify.annotations.Nullable;

/**
 * Lines that belong together, in reading order, with what they are.
 *
 * @param level of a heading, 1 the highest in the document; of an item its depth, 0 the
 * outermost; else 0
 * @param marker bullet or number an item starts with, or the number of a heading, as
 * printed; null without one
 * @param text the lines as one running text, without the marker
 * @param table the table, of a table
 * @param reason why it is set aside, if it is
 * @param confidence how sure the reading is of the kind, from 0 to 1
 */
public record LaidBlock(BlockKind kind, int level, @Nullable String marker, String text, List<LaidLine> lines,
		Node.@Nullable Table table, SetAside.@Nullable Reason reason, double confidence) {

	public LaidBlock {
		lines = List.copyOf(lines);
		if (lines.isEmpty()) {
			throw new IllegalArgumentException("A block has lines");
		}
	}

	public static LaidBlock heading(int level, @Nullable String number, String text, List<LaidLine> lines) {
		return new LaidBlock(BlockKind.HEADING, level, number, text, lines, null, null, 1);
	}

	public static LaidBlock paragraph(String text, List<LaidLine> lines) {
		return new LaidBlock(BlockKind.PARAGRAPH, 0, null, text, lines, null, null, 1);
	}

	public static LaidBlock item(int depth, String marker, String text, List<LaidLine> lines) {
		return new LaidBlock(BlockKind.ITEM, depth, marker, text, lines, null, null, 1);
	}

	public static LaidBlock aside(SetAside.Reason reason, String text, List<LaidLine> lines) {
		return new LaidBlock(BlockKind.ASIDE, 0, null, text, lines, null, reason, 1);
	}

	public static LaidBlock table(Node.Table table, String text, List<LaidLine> lines) {
		return new LaidBlock(BlockKind.TABLE, 0, null, text, lines, table, null, 1);
	}

	public LaidBlock sure(double share) {
		return new LaidBlock(this.kind, this.level, this.marker, this.text, this.lines, this.table, this.reason, share);
	}

	/** The page its first line stands on. */
	public int page() {
		return this.lines.getFirst().page();
	}

	public Place place() {
		return new Place(this.lines.getFirst().number(), this.lines.getLast().number(), page());
	}

}
