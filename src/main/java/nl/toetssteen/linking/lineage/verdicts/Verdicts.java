package nl.toetssteen.linking.lineage.verdicts;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import nl.toetssteen.linking.review.Revision;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The verdicts the portal knows. Only confirmed ones may be shown to the public. */
@Service
@Transactional(readOnly = true)
public class Verdicts {

	private final VerdictRows rows;

	Verdicts(VerdictRows rows) {
		this.rows = rows;
	}

	public Optional<Verdict> find(UUID id) {
		return this.rows.one().find(id);
	}

	/** Those on two documents, whatever their state, oldest change first. */
	public List<Verdict> between(String older, String newer) {
		return this.rows.between(older, newer);
	}

	/** Those with one of these items on one of their sides, whatever their state. */
	public List<Verdict> of(Collection<String> refs) {
		return this.rows.of(refs);
	}

	/** Those that stand, confirmed or not. */
	public List<Verdict> live() {
		return this.rows.live();
	}

	/** All that was ever done to a verdict, oldest first. */
	public List<Revision<VerdictContent>> history(UUID id) {
		return this.rows.one().history(id);
	}

}
