package nl.toetssteen.search;

import java.util.List;

import org.springframework.data.jpa.repository.JpaRepository;

interface FindableRepository extends JpaRepository<Findable, Long> {

	List<Findable> findByDocumentId(Long documentId);

}
