package nl.toetssteen.parties;

import org.springframework.data.repository.ListCrudRepository;

interface MunicipalityRepository extends ListCrudRepository<Municipality, String> {

}
