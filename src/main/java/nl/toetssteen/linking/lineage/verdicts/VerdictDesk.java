package nl.toetssteen.linking.lineage.verdicts;

import java.util.UUID;

import nl.toetssteen.linking.lineage.Relation;
import nl.toetssteen.linking.review.Act;
import nl.toetssteen.linking.review.Decision;
import nl.toetssteen.linking.review.Logbook;
import nl.toetssteen.linking.review.Reviewing;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where editors make and check verdicts on lineage, by the rules of {@link Reviewing}.
 */
@Service
@Transactional
public class VerdictDesk {

	private final VerdictRows rows;

	private final VerdictRules rules;

	private final Reviewing<VerdictContent, Verdict> reviewing;

	VerdictDesk(VerdictRows rows, VerdictRules rules, Logbook logbook) {
		this.rows = rows;
		this.rules = rules;
		this.reviewing = new Reviewing<>(rows.one(), logbook, new Checks());
	}

	/**
	 * Proposes what became of an item, or something else than was proposed.
	 * @param searchedFor words that were looked for; needed where nothing was found
	 */
	public Verdict propose(Ends ends, Relation relation, String explanation, String searchedFor, int basedOn) {
		this.rules.check(ends, relation);
		var content = new VerdictContent(relation, explanation,
				this.rules.searched(ends, relation, Decision.said(searchedFor)));
		this.rows.one().lock(lockOf(ends));
		return this.reviewing.propose(this.rows.find(ends),
				(review) -> new Verdict(UUID.randomUUID(), ends, content, review), content, basedOn);
	}

	/** Confirms, rejects, disputes or withdraws a verdict. */
	public Verdict decide(UUID id, Decision decision, int basedOn) {
		return this.reviewing.decide(id, decision, basedOn);
	}

	/** Takes back one's own last act on a verdict. */
	public Verdict undo(UUID id, int basedOn) {
		return this.reviewing.undo(id, basedOn);
	}

	private static String lockOf(Ends ends) {
		return "lineage " + ends.older() + " " + ends.newer();
	}

	/** What holds for verdicts only. */
	private final class Checks implements Reviewing.Rules<Verdict> {

		@Override
		public String name(Verdict verdict) {
			return "verloop";
		}

		@Override
		public String subject(Verdict verdict) {
			return verdict.ends().toString();
		}

		@Override
		public String lock(Verdict verdict) {
			return lockOf(verdict.ends());
		}

		@Override
		public void check(Verdict next) {
			if (next.review().isLive() && next.review().step().act() != Act.DISPUTE) {
				VerdictDesk.this.rules.checkOthers(next);
			}
		}

	}

}
