package nl.toetssteen.documents;

import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

interface DocumentRepository extends ListCrudRepository<Document, Long> {

	Optional<Document> findByCode(String code);

	Optional<Document> findBySha256(String sha256);

	Optional<Document> findByCodeAndWithdrawnAtIsNull(String code);

	Optional<Document> findByBudgetAddressAndWithdrawnAtIsNull(String address);

	boolean existsByBudgetAddress(String address);

	@Query("select d from Document d where d.withdrawnAt is null order by d.periodFrom desc, d.kind, d.title")
	List<Document> findInOrder();

}
