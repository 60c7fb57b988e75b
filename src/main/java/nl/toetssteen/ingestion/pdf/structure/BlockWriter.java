package nl.toetssteen.ingestion.pdf.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import nl.toetssteen.documents.SetAside.Reason;
import nl.toetssteen.ingestion.LineJoiner;
import nl.toetssteen.ingestion.pdf.blocks.ItemMark;
import nl.toetssteen.ingestion.pdf.blocks.Piece;
import nl.toetssteen.ingestion.pdf.lines.PageLines;
import nl.toetssteen.ingestion.pdf.lines.PageWords;
import nl.toetssteen.ingestion.pdf.lines.TypeLine;
import nl.toetssteen.ingestion.pdf.reading.LaidBlock;
import nl.toetssteen.ingestion.pdf.reading.LaidLine;
import nl.toetssteen.ingestion.pdf.tables.Tables;

/** Writes blocks down and numbers their lines in reading order. */
class BlockWriter {

	private final Map<Integer, PageWords> pages = new HashMap<>();

	private final TableBlocks tables;

	private final List<LaidBlock> blocks = new ArrayList<>();

	private final Depths depths = new Depths();

	private int lines;

	BlockWriter(List<PageLines> pages, Tables tables) {
		this.tables = new TableBlocks(pages, tables);
		pages.forEach((page) -> this.pages.put(page.page().page(), page.page()));
	}

	List<LaidBlock> blocks() {
		return this.blocks;
	}

	/** Writes what stands above the text of a page. */
	void open(PageLines page) {
		asides(page.page(), true);
	}

	/** Writes what stands below the text of a page. */
	void close(PageLines page) {
		asides(page.page(), false);
	}

	void aside(Reason reason, List<TypeLine> lines) {
		if (!lines.isEmpty()) {
			List<LaidLine> laid = lay(lines);
			this.blocks
				.add(LaidBlock.aside(reason, LineJoiner.join(lines.stream().map(TypeLine::text).toList()), laid));
		}
	}

	void add(Headings headings, int index, boolean cover) {
		Piece piece = headings.pieces().get(index);
		if (this.tables.holds(piece.first())) {
			this.depths.close();
			this.tables.write(piece.first(), this.blocks, this::lay);
			return;
		}
		if (cover) {
			aside(Reason.COVER, piece.lines());
			return;
		}
		List<LaidLine> laid = lay(piece.lines());
		if (headings.isHeading(index)) {
			this.depths.close();
			this.blocks.add(Numbered.heading(piece, headings.level(index), laid));
		}
		else if (piece.mark() instanceof ItemMark mark) {
			this.blocks.add(LaidBlock.item(this.depths.next(piece), mark.sign(), piece.text(), laid));
		}
		else if (piece.text().codePoints().noneMatch(Character::isLetterOrDigit)) {
			this.blocks.add(LaidBlock.aside(Reason.DECORATION, piece.text(), laid));
		}
		else {
			this.depths.close();
			this.blocks.add(LaidBlock.paragraph(piece.text(), laid));
		}
	}

	private void asides(PageWords page, boolean above) {
		Map<Reason, List<TypeLine>> found = new LinkedHashMap<>();
		for (PageWords.Aside aside : page.asides()) {
			boolean foot = aside.reason() == Reason.FOOTER || aside.reason() == Reason.LINE_NUMBER
					|| aside.reason() == Reason.PAGE_MARKER;
			if (foot != above) {
				found.computeIfAbsent(aside.reason(), (_) -> new ArrayList<>())
					.add(new TypeLine(page.page(), aside.words(), 0, 0, page.width(), -1));
			}
		}
		found.forEach(this::aside);
	}

	private List<LaidLine> lay(List<TypeLine> lines) {
		List<LaidLine> laid = new ArrayList<>();
		for (TypeLine line : lines) {
			PageWords page = this.pages.get(line.page());
			laid.add(new LaidLine(++this.lines, line.text(), (page != null) ? page.box(line) : line.box()));
		}
		return laid;
	}

}
