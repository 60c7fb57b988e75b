package nl.toetssteen.documents;

import org.springframework.data.jpa.repository.JpaRepository;

interface PassageRepository extends JpaRepository<Passage, Long> {

}
