package nl.toetssteen.pledges;

import java.util.List;
import java.util.Optional;

import nl.toetssteen.documents.Document;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The pledges the portal knows; other modules come in here. */
@Service
@Transactional(readOnly = true)
public class Pledges {

	private final PledgeRepository repository;

	Pledges(PledgeRepository repository) {
		this.repository = repository;
	}

	/** The one with this public name, such as "sp-assen-2022/2.9". */
	public Optional<Pledge> find(String ref) {
		return this.repository.findByRef(ref);
	}

	/** Those of one document, in reading order. */
	public List<Pledge> in(Document document) {
		return this.repository.findInOrder(document.getId());
	}

}
