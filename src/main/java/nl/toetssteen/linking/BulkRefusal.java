package nl.toetssteen.linking;

import java.util.Map;

import nl.toetssteen.linking.review.Refusal;

/** Some of several links cannot be made, so none was. */
public class BulkRefusal extends Refusal {

	private static final long serialVersionUID = 1L;

	private final transient Map<String, String> reasons;

	BulkRefusal(Map<String, String> reasons) {
		super("Er is niets gekoppeld. " + reasons.size() + ((reasons.size() == 1) ? " belofte kan" : " beloften kunnen")
				+ " niet aan dit doel.");
		this.reasons = Map.copyOf(reasons);
	}

	/** Why not, in Dutch, by the ref of the pledge. */
	public Map<String, String> reasons() {
		return this.reasons;
	}

}
