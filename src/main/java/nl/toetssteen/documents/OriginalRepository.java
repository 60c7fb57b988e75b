package nl.toetssteen.documents;

import org.springframework.data.repository.ListCrudRepository;

interface OriginalRepository extends ListCrudRepository<Original, Long> {

}
