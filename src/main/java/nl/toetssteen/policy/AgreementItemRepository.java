package nl.toetssteen.policy;

import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

interface AgreementItemRepository extends ListCrudRepository<AgreementItem, Long> {

	@Query("select s from AgreementItem s where s.statement.ref = :ref")
	Optional<AgreementItem> findByRef(String ref);

	@Query("select s from AgreementItem s where s.documentId = :documentId order by s.statement.chapterNumber, s.statement.ordinal")
	List<AgreementItem> findInOrder(Long documentId);

}
