package nl.toetssteen.budget;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The money the portal knows; other modules and our own pages come in here. Documents are
 * named by their id.
 */
@Service
@Transactional(readOnly = true)
public class Budget {

	private final BudgetTableRepository tables;

	private final BudgetLineRepository lines;

	private final BudgetCheckRepository checks;

	Budget(BudgetTableRepository tables, BudgetLineRepository lines, BudgetCheckRepository checks) {
		this.tables = tables;
		this.lines = lines;
		this.checks = checks;
	}

	/** Keeps what was read from one document. */
	@Transactional
	public void keep(List<BudgetTable> tables, List<BudgetLine> lines, List<BudgetCheck> checks) {
		this.tables.saveAll(tables);
		this.lines.saveAll(lines);
		this.checks.saveAll(checks);
	}

	/** The tables of a document in reading order, with their columns. */
	public List<BudgetTable> tables(Long documentId) {
		return withColumns(this.tables.findInOrder(documentId));
	}

	/** The tables in the chapter of a programme, in reading order. */
	public List<BudgetTable> tablesOf(Long documentId, int programme) {
		return tables(documentId).stream()
			.filter((table) -> Integer.valueOf(programme).equals(table.getProgramme()))
			.toList();
	}

	/** A table by the tail of its ref. */
	public Optional<BudgetTable> table(Long documentId, String slug) {
		return this.tables.findByDocumentIdAndSlug(documentId, slug)
			.map((table) -> withColumns(List.of(table)).getFirst());
	}

	/** One page of the tables of documents. */
	public Page<BudgetTable> tables(Collection<Long> documents, Pageable page) {
		Page<BudgetTable> found = this.tables.findIn(documents, page);
		withColumns(found.getContent());
		return found;
	}

	/** The lines of a table in reading order, with their amounts. */
	public List<BudgetLine> lines(BudgetTable table) {
		return withAmounts(this.lines.findOf(List.of(table)));
	}

	/** The lines of several tables, per table in reading order. */
	public Map<Long, List<BudgetLine>> lines(Collection<BudgetTable> tables) {
		return withAmounts(this.lines.findOf(tables)).stream()
			.collect(Collectors.groupingBy((line) -> line.getTable().getId()));
	}

	/** All lines of the tables of a kind, in reading order. */
	public List<BudgetLine> lines(Long documentId, BudgetTableKind kind) {
		return withAmounts(this.lines.findByKind(documentId, kind));
	}

	/** All lines of the tables of some kinds, in reading order. */
	public List<BudgetLine> lines(Long documentId, Set<BudgetTableKind> kinds) {
		return withAmounts(this.lines.findByKinds(documentId, kinds));
	}

	/** The lines whose label holds a word, in reading order. */
	public List<BudgetLine> linesNaming(Long documentId, String word) {
		return withAmounts(this.lines.findNaming(documentId, word.toLowerCase(Locale.ROOT)));
	}

	/**
	 * One page of the lines of documents.
	 * @param slug tail of the table's ref; empty for any
	 * @param taskField Iv3 code with a point; empty for any
	 */
	public Page<BudgetLine> lines(Collection<Long> documents, String slug, String taskField, Pageable page) {
		Page<BudgetLine> found = this.lines.findIn(documents, slug, taskField, page);
		withAmounts(found.getContent());
		return found;
	}

	public Optional<BudgetLine> line(String ref) {
		return this.lines.findByRef(ref).map((line) -> withAmounts(List.of(line)).getFirst());
	}

	/** The lines with these refs, with their amounts, by ref. */
	public Map<String, BudgetLine> linesByRef(Collection<String> refs) {
		return refs.isEmpty() ? Map.of() : withAmounts(this.lines.findByRefIn(refs)).stream()
			.collect(Collectors.toMap(BudgetLine::getRef, Function.identity()));
	}

	/** The checks of tables, by the id of the table. */
	public Map<Long, List<BudgetCheck>> checks(Collection<BudgetTable> tables) {
		return this.checks.findOf(tables).stream().collect(Collectors.groupingBy((check) -> check.getTable().getId()));
	}

	/** What does not add up in a document: findings for people to look at. */
	public List<BudgetCheck> failingChecks(Long documentId) {
		return this.checks.findFailing(documentId);
	}

	/** How many checks were run on a document, failing ones included. */
	public long checkCount(Long documentId) {
		return this.checks.countByDocumentId(documentId);
	}

	// Columns and amounts are lazy and fetched in batches; they must be there before the
	// transaction ends.
	private static List<BudgetTable> withColumns(List<BudgetTable> tables) {
		tables.forEach(BudgetTable::getColumns);
		return tables;
	}

	private static List<BudgetLine> withAmounts(List<BudgetLine> lines) {
		lines.forEach((line) -> {
			line.getAmounts();
			line.getTable().getColumns();
		});
		return lines;
	}

}
