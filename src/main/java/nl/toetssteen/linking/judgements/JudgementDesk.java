package nl.toetssteen.linking.judgements;

import java.util.UUID;

import nl.toetssteen.accounts.Editor;
import nl.toetssteen.linking.review.Act;
import nl.toetssteen.linking.review.Decision;
import nl.toetssteen.linking.review.Logbook;
import nl.toetssteen.linking.review.Refusal;
import nl.toetssteen.linking.review.Reviewing;
import nl.toetssteen.linking.review.ReviewState;
import nl.toetssteen.linking.review.Searched;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where editors make and check judgements. Each act names the version it was based on (0
 * for none): who comes second is told, and doing the same twice is done once. A
 * {@link Refusal} changes nothing.
 */
@Service
@Transactional
public class JudgementDesk {

	private final JudgementRows rows;

	private final JudgementRules rules;

	private final Logbook logbook;

	private final Reviewing<JudgementContent, Judgement> reviewing;

	JudgementDesk(JudgementRows rows, JudgementRules rules, Logbook logbook) {
		this.rows = rows;
		this.rules = rules;
		this.logbook = logbook;
		this.reviewing = new Reviewing<>(rows.one(), logbook, new Checks());
	}

	/**
	 * Proposes an answer, or another answer than there is.
	 * @param searchedFor words that were looked for; needed where nothing was found
	 */
	public Judgement propose(String pledge, AxisValue value, String motivation, String searchedFor, int basedOn) {
		this.rules.check(pledge, value);
		var content = new JudgementContent(value, motivation, searched(value, searchedFor));
		this.rows.one().lock(Logbook.lockOf(pledge));
		return this.reviewing.propose(this.rows.find(pledge, value.axis()),
				(review) -> new Judgement(UUID.randomUUID(), pledge, content, review), content, basedOn);
	}

	/** Confirms, rejects, disputes or withdraws a judgement. */
	public Judgement decide(UUID id, Decision decision, int basedOn) {
		return this.reviewing.decide(id, decision, basedOn);
	}

	/** Takes back one's own last act on a judgement. */
	public Judgement undo(UUID id, int basedOn) {
		return this.reviewing.undo(id, basedOn);
	}

	/**
	 * Says that something was found after all: one's own open proposal of "nothing found"
	 * is withdrawn, another's is disputed.
	 */
	public void contradict(String pledge, String target) {
		this.rows.find(pledge, Axis.FINDING).filter((finding) -> finding.review().isLive()).ifPresent((finding) -> {
			if (finding.review().state() == ReviewState.CONFIRMED) {
				throw new Refusal(
						"Twee redacteuren bevestigden dat hier niets bij te vinden is. Betwist dat eerst, met een reden.");
			}
			Editor actor = this.logbook.editor();
			boolean own = finding.review().state() == ReviewState.PROPOSED
					&& finding.review().proposedBy().equals(actor.id());
			if (own || finding.review().state() != ReviewState.DISPUTED) {
				var decision = new Decision(own ? Act.WITHDRAW : Act.DISPUTE,
						"Er is een verband met " + target + " voorgesteld.");
				this.reviewing.decide(finding.id(), decision, finding.version());
			}
		});
	}

	private Searched searched(AxisValue value, String words) {
		return value.needsSearch() ? new Searched(Decision.said(words), this.rules.searchable(value.axis()))
				: Searched.NOTHING;
	}

	private void refuseWhereLinked(String pledge) {
		if (this.rows.hasLiveLink(pledge)) {
			throw new Refusal("Er is een verband bij deze belofte. “Niets gevonden” kan dan niet.");
		}
	}

	/** What holds for judgements only. */
	private final class Checks implements Reviewing.Rules<Judgement> {

		@Override
		public String name(Judgement judgement) {
			return "oordeel " + judgement.axis().code();
		}

		@Override
		public String subject(Judgement judgement) {
			return judgement.pledge();
		}

		@Override
		public String lock(Judgement judgement) {
			return Logbook.lockOf(judgement.pledge());
		}

		@Override
		public void check(Judgement next) {
			boolean stands = next.review().isLive() && next.review().step().act() != Act.DISPUTE;
			if (stands && next.axis() == Axis.FINDING) {
				refuseWhereLinked(next.pledge());
			}
		}

	}

}
