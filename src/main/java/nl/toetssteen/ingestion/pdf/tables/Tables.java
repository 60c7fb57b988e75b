package nl.toetssteen.ingestion.pdf.tables;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import nl.toetssteen.ingestion.pdf.lines.PageWords;
import nl.toetssteen.ingestion.pdf.lines.TypeLine;
import nl.toetssteen.ingestion.pdf.lines.Word;
import nl.toetssteen.ingestion.pdf.reading.LaidBlock;
import nl.toetssteen.ingestion.pdf.reading.LaidLine;
import org.jspecify.annotations.Nullable;

/** The tables of figures of a document. */
public class Tables {

	private final Map<Integer, List<PageTable>> found = new HashMap<>();

	private final Map<PageTable, Join> joins = new HashMap<>();

	/** Looks at pages from which everything but their own text was taken. */
	public Tables(List<PageWords> pages) {
		PageTable last = null;
		for (PageWords page : pages) {
			var finder = new TableFinder(page);
			List<PageTable> tables = finder.find();
			this.found.put(page.page(), tables);
			if (last != null && !tables.isEmpty() && finder.above(tables.getFirst()) == 0) {
				Join.of(last, tables.getFirst()).ifPresent((join) -> this.joins.put(tables.getFirst(), join));
			}
			last = (tables.isEmpty() || !finder.isLow(tables.getLast())) ? null : tables.getLast();
		}
	}

	/** The words of each table of a page. */
	public List<List<Word>> words(int page) {
		return tables(page).stream().map(PageTable::words).toList();
	}

	/**
	 * The block of a table.
	 * @param index its place among the tables of its page, from 0
	 * @param lines its lines
	 * @param laid the same lines with their numbers
	 * @param heading what stands above it; what it is called when it has no other title
	 * @param before the block before it; a table over two pages goes on with it
	 * @return the block, or the one before with this one's rows added
	 */
	public Written write(int page, int index, List<TypeLine> lines, List<LaidLine> laid, String heading,
			@Nullable LaidBlock before) {
		PageTable table = tables(page).get(index);
		Map<Word, Integer> numbers = new java.util.IdentityHashMap<>();
		for (int i = 0; i < lines.size(); i++) {
			int number = laid.get(i).number();
			lines.get(i).words().forEach((word) -> numbers.put(word, number));
		}
		Join join = this.joins.get(table);
		LaidBlock block = new TableWriter(table, numbers, laid, join).block(heading);
		return (join != null && before != null && before.table() != null)
				? new Written(Join.together(before, block), true) : new Written(block, false);
	}

	/**
	 * A table as a block.
	 *
	 * @param joined whether it replaces the block before it
	 */
	public record Written(LaidBlock block, boolean joined) {
	}

	private List<PageTable> tables(int page) {
		return this.found.getOrDefault(page, new ArrayList<>());
	}

}
