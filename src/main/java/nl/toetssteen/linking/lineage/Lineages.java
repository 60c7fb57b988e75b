package nl.toetssteen.linking.lineage;

import java.util.List;

import org.springframework.stereotype.Service;

/** What became of what was said before; other packages and pages come in here. */
@Service
public class Lineages {

	private final LineageStore store;

	private final LineageMaking making;

	Lineages(LineageStore store, LineageMaking making) {
		this.store = store;
		this.making = making;
	}

	/**
	 * What became of each item of the older document, in its order, and then what is new
	 * in the newer one. Worked out now when that was not done yet.
	 */
	public List<Lineage> between(DocumentPair pair) {
		this.making.makeIfNeeded(pair);
		return this.store.of(pair);
	}

	/** All that is kept with this item on the older or the newer side. */
	public List<Lineage> of(String ref) {
		return this.store.of(ref);
	}

}
