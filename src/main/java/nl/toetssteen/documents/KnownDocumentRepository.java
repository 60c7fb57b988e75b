package nl.toetssteen.documents;

import java.util.List;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface KnownDocumentRepository extends Repository<KnownDocument, String> {

	@Query("""
			select k from KnownDocument k
			where not exists (select d from Document d where d.code = k.code)
			order by k.periodFrom desc, k.title""")
	List<KnownDocument> findUnread();

}
