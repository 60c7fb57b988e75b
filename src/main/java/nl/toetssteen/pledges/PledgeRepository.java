package nl.toetssteen.pledges;

import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

interface PledgeRepository extends ListCrudRepository<Pledge, Long> {

	@Query("select s from Pledge s where s.statement.ref = :ref")
	Optional<Pledge> findByRef(String ref);

	@Query("select s from Pledge s where s.documentId = :documentId order by s.statement.chapterNumber, s.statement.ordinal")
	List<Pledge> findInOrder(Long documentId);

}
