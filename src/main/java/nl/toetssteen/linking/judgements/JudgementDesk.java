package nl.toetssteen.linking.judgements;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import nl.toetssteen.accounts.Editor;
import nl.toetssteen.linking.review.Act;
import nl.toetssteen.linking.review.Decision;
import nl.toetssteen.linking.review.Logbook;
import nl.toetssteen.linking.review.Refusal;
import nl.toetssteen.linking.review.Review;
import nl.toetssteen.linking.review.ReviewState;
import nl.toetssteen.linking.review.Stale;
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

	JudgementDesk(JudgementRows rows, JudgementRules rules, Logbook logbook) {
		this.rows = rows;
		this.rules = rules;
		this.logbook = logbook;
	}

	/**
	 * Proposes an answer, or another answer than there is.
	 * @param searchedFor words that were looked for; needed where nothing was found
	 */
	public Judgement propose(String pledge, AxisValue value, String motivation, String searchedFor, int basedOn) {
		this.rules.check(pledge, value);
		var content = new JudgementContent(value, motivation, searched(value, searchedFor));
		this.rows.lock(Logbook.lockOf(pledge));
		if (value == AxisValue.NOTHING_FOUND) {
			refuseWhereLinked(pledge);
		}
		Optional<Judgement> known = this.rows.find(pledge, value.axis());
		return known.isEmpty()
				? noted(this.rows.add(new Judgement(UUID.randomUUID(), pledge, content,
						Review.proposed(this.logbook.editor(), this.logbook.now()))))
				: again(known.get(), content, basedOn);
	}

	/** Confirms, rejects, disputes or withdraws a judgement. */
	public Judgement decide(UUID id, Decision decision, int basedOn) {
		Editor actor = this.logbook.editor();
		Judgement known = locked(id);
		if (known.version() == basedOn + 1 && known.review().isBy(actor, decision.act())) {
			return known;
		}
		checkVersion(known, basedOn);
		if (known.axis() == Axis.FINDING && decision.act() == Act.CONFIRM) {
			refuseWhereLinked(known.pledge());
		}
		return store(known.with(known.content(), known.review().after(decision, actor, this.logbook.now())));
	}

	/** Takes back one's own last act on a judgement. */
	public Judgement undo(UUID id, int basedOn) {
		Judgement known = locked(id);
		checkVersion(known, basedOn);
		List<JudgementRevision> history = this.rows.history(id);
		JudgementRevision before = (history.size() < 2) ? null : history.get(history.size() - 2);
		Review review = known.review()
			.undone((before == null) ? null : before.review(), this.logbook.editor(), this.logbook.now());
		if (known.axis() == Axis.FINDING && review.isLive()) {
			refuseWhereLinked(known.pledge());
		}
		return store(known.with((before == null) ? known.content() : before.content(), review));
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
				store(finding.with(finding.content(), finding.review().after(decision, actor, this.logbook.now())));
			}
		});
	}

	private Judgement again(Judgement known, JudgementContent content, int basedOn) {
		Editor actor = this.logbook.editor();
		boolean same = known.review().isLive() && known.content().equals(content);
		if (same && (known.version() == basedOn || known.review().step().by().equals(actor.id()))) {
			return known;
		}
		checkVersion(known, basedOn);
		return store(known.with(content, known.review().saidAnew(actor, this.logbook.now())));
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

	private Judgement store(Judgement judgement) {
		return noted(this.rows.change(judgement));
	}

	private Judgement noted(Judgement judgement) {
		this.logbook.note("oordeel " + judgement.axis().code(), judgement.pledge(), judgement.review());
		return judgement;
	}

	private Judgement locked(UUID id) {
		Judgement known = this.rows.find(id).orElseThrow(() -> new Refusal("Dit oordeel bestaat niet."));
		this.rows.lock(Logbook.lockOf(known.pledge()));
		return this.rows.find(id).orElseThrow();
	}

	private static void checkVersion(Judgement known, int basedOn) {
		if (known.version() != basedOn) {
			throw new Stale(known.id(), known.version());
		}
	}

}
