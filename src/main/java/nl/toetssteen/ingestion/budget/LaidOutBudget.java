package nl.toetssteen.ingestion.budget;

import java.util.List;

import nl.toetssteen.documents.DocumentFacts;
import nl.toetssteen.documents.DocumentKind;
import nl.toetssteen.documents.SourceTree;
import nl.toetssteen.ingestion.Line;
import nl.toetssteen.ingestion.pdf.BlockReader;

import nl.toetssteen.ingestion.pdf.reading.LaidBlock;
import org.springframework.stereotype.Component;

/** Budgets whose layout is known. */
@Component
class LaidOutBudget implements BlockReader {

	@Override
	public boolean reads(DocumentKind kind) {
		return kind == DocumentKind.BUDGET;
	}

	@Override
	public SourceTree.Builder read(DocumentFacts facts, List<LaidBlock> blocks) {
		List<Piece> pieces = pieces(blocks);
		var parts = new LaidOutParts(blocks, pieces);
		var tree = new SourceTree.Builder();
		if (!parts.startsAt(0)) {
			tree.chapter(0, facts.title(), blocks.getFirst().place());
		}
		var numbers = new ChapterNumbers(parts.titles());
		var levels = new LaidOutLevels(blocks);
		for (int i = 0; i < blocks.size(); i++) {
			PartTitle title = parts.at(i);
			if (title != null) {
				tree.chapter(numbers.next(title), title.text(), blocks.get(i).place());
				levels.open(blocks.get(i), i);
			}
			else if (i + 1 == blocks.size() || !isTitleOf(blocks.get(i), blocks.get(i + 1))) {
				write(tree, blocks.get(i), pieces.get(i), levels);
			}
		}
		return tree;
	}

	/** A heading right above a table is its title, and no heading of the text. */
	private static boolean isTitleOf(LaidBlock heading, LaidBlock below) {
		return heading.kind() == nl.toetssteen.ingestion.pdf.reading.BlockKind.HEADING && below.table() != null
				&& heading.text().equals(below.table().title());
	}

	private static void write(SourceTree.Builder tree, LaidBlock block, Piece piece, LaidOutLevels levels) {
		if (piece instanceof Piece.Printed(var table)) {
			tree.table(table);
		}
		else if (piece instanceof Piece.Text text && text.isHeading()) {
			tree.heading(levels.next(block, text.block()), text.text(), block.place());
		}
		else if (block.kind() == nl.toetssteen.ingestion.pdf.reading.BlockKind.ITEM) {
			tree.item(block.level(), number(block.marker()), block.text(), block.place());
		}
		else {
			tree.paragraph(block.text(), block.place());
		}
	}

	@org.jspecify.annotations.NullUnmarked
	private static String number(String marker) {
		return (marker != null && Character.isLetterOrDigit(marker.charAt(0)) && !marker.equals("o"))
				? marker.replaceAll("[.:)]$", "") : null;
	}

	private static List<Piece> pieces(List<LaidBlock> blocks) {
		boolean coded = blocks.stream()
			.anyMatch((block) -> block.kind() == nl.toetssteen.ingestion.pdf.reading.BlockKind.HEADING
					&& Wording.codeDepth(printed(block)) > 0);
		return blocks.stream().map((block) -> piece(block, coded)).toList();
	}

	private static String printed(LaidBlock block) {
		return (block.marker() == null) ? block.text() : block.marker() + " " + block.text();
	}

	private static Piece piece(LaidBlock block, boolean codedHeadings) {
		if (block.table() != null) {
			return new Piece.Printed(block.table());
		}
		String text = printed(block);
		List<Line> lines = block.lines().stream().map((line) -> new Line(line.number(), line.text())).toList();
		return new Piece.Text(new Block(lines, text), kind(block, text, codedHeadings));
	}

	private static BlockKind kind(LaidBlock block, String text, boolean codedHeadings) {
		// Where codes are set as headings, a code elsewhere is that of an item.
		boolean coded = !codedHeadings && Wording.isCoded(text) && block.lines().size() < 4;
		if (coded || block.kind() == nl.toetssteen.ingestion.pdf.reading.BlockKind.HEADING) {
			return BlockKind.HEADING;
		}
		return (block.kind() == nl.toetssteen.ingestion.pdf.reading.BlockKind.ITEM) ? BlockKind.ITEM
				: BlockKind.PARAGRAPH;
	}

}
