package nl.toetssteen.documents;

import java.util.List;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface PassageRepository extends JpaRepository<Passage, Long> {

	@Query("""
			select new nl.toetssteen.documents.PassageOutline(p.number, p.kind, p.level, p.chapterNumber,
				case when p.kind in (CHAPTER, HEADING, TABLE) then p.text else '' end,
				length(p.text) + coalesce(length(p.note), 0) + coalesce(length(array_to_string(p.cells, '')), 0),
				coalesce(array_length(p.cells), 0))
			from Passage p where p.documentId = :documentId order by p.number""")
	List<PassageOutline> findOutline(Long documentId);

	@Query("""
			select p from Passage p where p.documentId = :documentId and p.number between :first and :last
			order by p.number""")
	List<Passage> findBetween(Long documentId, int first, int last);

	@Query("select new nl.toetssteen.documents.PassageCount(p.documentId, count(p)) from Passage p group by p.documentId")
	List<PassageCount> countPerDocument();

	@Modifying
	@Query("delete from Passage p where p.documentId = :documentId")
	void deleteAllOf(Long documentId);

	@Query("select p.place from Passage p where p.documentId = :documentId")
	List<Place> findPlaces(Long documentId);

	@Query("""
			select p from Passage p where p.documentId = :documentId and p.kind = PARAGRAPH
			and p.chapterNumber = :chapter and p.number < :below order by p.number desc""")
	List<Passage> findProseAbove(Long documentId, int chapter, int below, Limit limit);

}
