package nl.toetssteen.documents;

import java.util.List;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

interface SetAsideRepository extends ListCrudRepository<SetAsideLines, Long> {

	@Query("select s from SetAsideLines s where s.documentId = :documentId order by s.lineFrom")
	List<SetAsideLines> findInOrder(Long documentId);

	@Modifying
	@Query("delete from SetAsideLines s where s.documentId = :documentId")
	void deleteAllOf(Long documentId);

}
