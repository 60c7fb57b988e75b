package nl.toetssteen.budget;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

interface BudgetLineRepository extends ListCrudRepository<BudgetLine, Long> {

	/** The lines of documents; an empty slug or task field stands for any. */
	@EntityGraph(attributePaths = "table")
	@Query("""
			select l from BudgetLine l where l.table.documentId in :documents
			and (:slug = '' or l.table.slug = :slug) and (:taskField = '' or l.taskField = :taskField)
			order by l.table.documentId, l.table.position, l.ordinal""")
	Page<BudgetLine> findIn(Collection<Long> documents, String slug, String taskField, Pageable page);

	@EntityGraph(attributePaths = "table")
	@Query("""
			select l from BudgetLine l where l.table.documentId = :documentId and l.table.kind = :kind
			order by l.table.position, l.ordinal""")
	List<BudgetLine> findByKind(Long documentId, BudgetTableKind kind);

	@EntityGraph(attributePaths = "table")
	@Query("""
			select l from BudgetLine l where l.table.documentId = :documentId and l.table.kind in :kinds
			order by l.table.position, l.ordinal""")
	List<BudgetLine> findByKinds(Long documentId, Set<BudgetTableKind> kinds);

	@EntityGraph(attributePaths = "table")
	@Query("""
			select l from BudgetLine l where l.table.documentId = :documentId
			and locate(:word, lower(l.label)) > 0 order by l.table.position, l.ordinal""")
	List<BudgetLine> findNaming(Long documentId, String word);

	@EntityGraph(attributePaths = "table")
	@Query("select l from BudgetLine l where l.table in :tables order by l.table.position, l.ordinal")
	List<BudgetLine> findOf(Collection<BudgetTable> tables);

	@EntityGraph(attributePaths = "table")
	Optional<BudgetLine> findByRef(String ref);

	@EntityGraph(attributePaths = "table")
	List<BudgetLine> findByRefIn(Collection<String> refs);

}
