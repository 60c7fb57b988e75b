package nl.toetssteen.ingestion;

import org.springframework.data.repository.ListCrudRepository;

interface ImportAttemptRepository extends ListCrudRepository<ImportAttempt, Long> {

}
