package nl.toetssteen.budget;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

interface BudgetTableRepository extends ListCrudRepository<BudgetTable, Long> {

	@Query("select t from BudgetTable t where t.documentId in :documents order by t.documentId, t.position")
	Page<BudgetTable> findIn(Collection<Long> documents, Pageable page);

	@Query("select t from BudgetTable t where t.documentId = :documentId order by t.position")
	List<BudgetTable> findInOrder(Long documentId);

	Optional<BudgetTable> findByDocumentIdAndSlug(Long documentId, String slug);

}
