package nl.toetssteen.ingestion;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

interface ImportAttemptRepository extends ListCrudRepository<ImportAttempt, Long> {

	/** Whether editors published a version of this document, or withdrew it. */
	@Query(nativeQuery = true, value = """
			select exists (select 1 from import_job where document = :code and state in ('PUBLISHED', 'WITHDRAWN'))""")
	boolean isInHandsOfEditors(String code);

}
