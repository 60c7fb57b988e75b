package nl.toetssteen.budget;

import java.util.Collection;
import java.util.List;

import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

interface BudgetCheckRepository extends ListCrudRepository<BudgetCheck, Long> {

	@EntityGraph(attributePaths = { "table", "otherTable" })
	@Query("select c from BudgetCheck c where c.table in :tables order by c.id")
	List<BudgetCheck> findOf(Collection<BudgetTable> tables);

	@EntityGraph(attributePaths = { "table", "otherTable" })
	@Query("select c from BudgetCheck c where c.documentId = :documentId and c.holds = false order by c.id")
	List<BudgetCheck> findFailing(Long documentId);

	long countByDocumentId(Long documentId);

}
