package nl.toetssteen.policy;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

interface ActivityRepository extends ListCrudRepository<Activity, Long> {

	Optional<Activity> findByRef(String ref);

	@Query("select a from Activity a join fetch a.goal g where g.documentId = :documentId order by g.position, a.position")
	List<Activity> findInOrder(Long documentId);

	@Query("select a from Activity a join fetch a.goal g where g.ref = :goal order by a.position")
	List<Activity> findByGoal(String goal);

	@Query("""
			select a from Activity a join fetch a.goal g
			where (:documentId is null or g.documentId = :documentId)
			and (:theme is null or exists (select 1 from a.themes t where t.theme = :theme))
			order by g.documentId, g.position, a.position""")
	Page<Activity> search(@Nullable Long documentId, @Nullable String theme, Pageable pageable);

}
