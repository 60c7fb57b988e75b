package nl.toetssteen.search;

import org.springframework.data.jpa.repository.JpaRepository;

interface FindableRepository extends JpaRepository<Findable, Long> {

}
