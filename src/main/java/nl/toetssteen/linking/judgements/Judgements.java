package nl.toetssteen.linking.judgements;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import nl.toetssteen.linking.review.ReviewState;
import nl.toetssteen.linking.review.Revision;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The judgements on pledges the portal knows; other modules come in here. Only confirmed
 * ones may be shown to the public.
 */
@Service
@Transactional(readOnly = true)
public class Judgements {

	private final JudgementRows rows;

	Judgements(JudgementRows rows) {
		this.rows = rows;
	}

	public Optional<Judgement> find(UUID id) {
		return this.rows.one().find(id);
	}

	/** What a pledge has on an axis, whatever its state. */
	public Optional<Judgement> of(String pledge, Axis axis) {
		return this.rows.find(pledge, axis);
	}

	/** Everything judged about a pledge, whatever its state. */
	public List<Judgement> of(String pledge) {
		return this.rows.of(List.of(pledge));
	}

	/** The confirmed judgements on pledges, by the ref of the pledge. */
	public Map<String, List<Judgement>> confirmedOf(Collection<String> pledges) {
		return this.rows.of(pledges)
			.stream()
			.filter((judgement) -> judgement.review().state() == ReviewState.CONFIRMED)
			.collect(Collectors.groupingBy(Judgement::pledge));
	}

	/** Every judgement, whatever its state, by pledge and axis. */
	public List<Judgement> all() {
		return this.rows.all();
	}

	/** All that was ever done to a judgement, oldest first. */
	public List<Revision<JudgementContent>> history(UUID id) {
		return this.rows.one().history(id);
	}

}
