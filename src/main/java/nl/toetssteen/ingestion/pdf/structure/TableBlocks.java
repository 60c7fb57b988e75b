package nl.toetssteen.ingestion.pdf.structure;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import nl.toetssteen.ingestion.pdf.lines.PageLines;
import nl.toetssteen.ingestion.pdf.lines.TypeLine;
import nl.toetssteen.ingestion.pdf.reading.BlockKind;
import nl.toetssteen.ingestion.pdf.reading.LaidBlock;
import nl.toetssteen.ingestion.pdf.reading.LaidLine;
import nl.toetssteen.ingestion.pdf.tables.Tables;

/** Writes each table as one block, where its first line stands. */
class TableBlocks {

	private final Map<Integer, PageLines> pages = new HashMap<>();

	private final Tables tables;

	private final Set<String> written = new HashSet<>();

	TableBlocks(List<PageLines> pages, Tables tables) {
		pages.forEach((page) -> this.pages.put(page.page().page(), page));
		this.tables = tables;
	}

	boolean holds(TypeLine line) {
		PageLines page = this.pages.get(line.page());
		return page != null && page.table(line) >= 0;
	}

	/** Writes the table a line is part of, at its first line only. */
	void write(TypeLine line, List<LaidBlock> blocks, Function<List<TypeLine>, List<LaidLine>> lay) {
		PageLines page = this.pages.get(line.page());
		if (page == null || !this.written.add(line.page() + "-" + line.grid())) {
			return;
		}
		List<TypeLine> lines = page.lines().stream().filter((other) -> other.grid() == line.grid()).toList();
		int last = blocks.size() - 1;
		while (last >= 0 && blocks.get(last).kind() != BlockKind.TABLE) {
			last--;
		}
		Tables.Written table = this.tables.write(line.page(), page.table(line), lines, lay.apply(lines),
				heading(blocks), (last < 0) ? null : blocks.get(last));
		if (table.joined()) {
			blocks.set(last, table.block());
		}
		else {
			blocks.add(table.block());
		}
	}

	private static String heading(List<LaidBlock> blocks) {
		return blocks.reversed()
			.stream()
			.filter((block) -> block.kind() == BlockKind.HEADING)
			.findFirst()
			.map(LaidBlock::text)
			.orElse("");
	}

}
