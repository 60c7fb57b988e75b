package nl.toetssteen.policy;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

interface GoalRepository extends ListCrudRepository<Goal, Long> {

	Optional<Goal> findByRef(String ref);

	@Query("select g from Goal g where g.documentId = :documentId order by g.position")
	List<Goal> findInOrder(Long documentId);

	@Query("""
			select g from Goal g
			where (:documentId is null or g.documentId = :documentId)
			and (:theme is null or exists (select 1 from g.themes t where t.theme = :theme))
			order by g.documentId, g.position""")
	Page<Goal> search(@Nullable Long documentId, @Nullable String theme, Pageable pageable);

}
