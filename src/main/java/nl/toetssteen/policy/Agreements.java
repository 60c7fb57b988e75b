package nl.toetssteen.policy;

import java.util.List;
import java.util.Optional;

import nl.toetssteen.documents.Document;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What coalitions agreed; other modules come in here. */
@Service
@Transactional(readOnly = true)
public class Agreements {

	private final AgreementItemRepository repository;

	Agreements(AgreementItemRepository repository) {
		this.repository = repository;
	}

	/** The one with this public name, such as "bestuursakkoord-assen-2018/3.7". */
	public Optional<AgreementItem> find(String ref) {
		return this.repository.findByRef(ref);
	}

	/** Those of one document, in reading order. */
	public List<AgreementItem> in(Document document) {
		return this.repository.findInOrder(document.getId());
	}

}
