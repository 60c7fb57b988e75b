package nl.toetssteen.linking;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import nl.toetssteen.linking.judgements.JudgementDesk;
import nl.toetssteen.linking.review.Decision;
import nl.toetssteen.linking.review.Logbook;
import nl.toetssteen.linking.review.Refusal;
import nl.toetssteen.linking.review.Reviewing;
import nl.toetssteen.linking.review.Stale;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where editors make and check links. Each act names the version it was based on (0 for
 * none): who comes second is told, and doing the same twice is done once. A
 * {@link Refusal} changes nothing.
 */
@Service
@Transactional
public class LinkDesk {

	private final LinkRows rows;

	private final LinkRules rules;

	private final JudgementDesk judgements;

	private final Reviewing<LinkContent, Link> reviewing;

	LinkDesk(LinkRows rows, LinkRules rules, Logbook logbook, JudgementDesk judgements) {
		this.rows = rows;
		this.rules = rules;
		this.judgements = judgements;
		this.reviewing = new Reviewing<>(rows.one(), logbook, new Checks());
	}

	/** Proposes a link, or says something else in one that is there. */
	public Link propose(String pledge, String target, LinkContent content, int basedOn) {
		this.rules.check(pledge, target, content);
		this.rows.one().lock(Logbook.lockOf(pledge));
		return this.reviewing.propose(this.rows.find(pledge, target),
				(review) -> new Link(UUID.randomUUID(), pledge, target, content, review), content, basedOn);
	}

	/**
	 * Proposes a link from each of several pledges to one target: all of them or none.
	 * @throws BulkRefusal that tells for each pledge why not
	 */
	public List<Link> proposeAll(Collection<String> pledges, String target, LinkContent content) {
		Map<String, String> refused = new LinkedHashMap<>();
		List<String> inOrder = pledges.stream().distinct().sorted().toList();
		List<Link> done = inOrder.stream()
			.flatMap((pledge) -> attempt(pledge, target, content, refused).stream())
			.toList();
		if (!refused.isEmpty()) {
			throw new BulkRefusal(refused);
		}
		return done;
	}

	/** Confirms, rejects, disputes or withdraws a link. */
	public Link decide(UUID id, Decision decision, int basedOn) {
		return this.reviewing.decide(id, decision, basedOn);
	}

	/** Takes back one's own last act on a link. */
	public Link undo(UUID id, int basedOn) {
		return this.reviewing.undo(id, basedOn);
	}

	private void checkShare(Link link) {
		if (!link.takesShare()) {
			return;
		}
		this.rows.one().lock("share of " + link.target());
		int left = 100 - this.rows.taken(link);
		Integer share = link.content().share();
		if (share != null && share > left) {
			throw new Refusal("Van deze begrotingsregel is nog " + left + " % te verdelen; " + share
					+ " % past daar niet in. Andere beloften hebben de rest.");
		}
	}

	private List<Link> attempt(String pledge, String target, LinkContent content, Map<String, String> refused) {
		try {
			int seen = this.rows.find(pledge, target)
				.filter((link) -> !link.review().isLive())
				.map(Link::version)
				.orElse(0);
			return List.of(propose(pledge, target, content, seen));
		}
		catch (Stale ex) {
			refused.put(pledge, "Er is al een verband tussen deze twee, met een andere inhoud.");
		}
		catch (Refusal ex) {
			refused.put(pledge, ex.why());
		}
		return List.of();
	}

	/** What holds for links only. */
	private final class Checks implements Reviewing.Rules<Link> {

		@Override
		public String name(Link link) {
			return "verband";
		}

		@Override
		public String subject(Link link) {
			return link.pledge() + " → " + link.target();
		}

		@Override
		public String lock(Link link) {
			return Logbook.lockOf(link.pledge());
		}

		@Override
		public void check(Link next) {
			checkShare(next);
			if (next.review().isLive()) {
				LinkDesk.this.judgements.contradict(next.pledge(), next.target());
			}
		}

	}

}
