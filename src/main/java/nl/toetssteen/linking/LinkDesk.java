package nl.toetssteen.linking;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import nl.toetssteen.accounts.Editor;
import nl.toetssteen.linking.judgements.JudgementDesk;
import nl.toetssteen.linking.review.Decision;
import nl.toetssteen.linking.review.Logbook;
import nl.toetssteen.linking.review.Refusal;
import nl.toetssteen.linking.review.Review;
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

	private final Logbook logbook;

	private final JudgementDesk judgements;

	LinkDesk(LinkRows rows, LinkRules rules, Logbook logbook, JudgementDesk judgements) {
		this.rows = rows;
		this.rules = rules;
		this.logbook = logbook;
		this.judgements = judgements;
	}

	/** Proposes a link, or says something else in one that is there. */
	public Link propose(String pledge, String target, LinkContent content, int basedOn) {
		this.rules.check(pledge, target, content);
		this.rows.lock(Logbook.lockOf(pledge));
		Optional<Link> known = this.rows.find(pledge, target);
		return known.isEmpty() ? add(pledge, target, content) : again(known.get(), content, basedOn);
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
		Editor actor = this.logbook.editor();
		Link link = locked(id);
		if (link.version() == basedOn + 1 && link.review().isBy(actor, decision.act())) {
			return link;
		}
		checkVersion(link, basedOn);
		return store(link.with(link.review().after(decision, actor, this.logbook.now())));
	}

	/** Takes back one's own last act on a link. */
	public Link undo(UUID id, int basedOn) {
		Link link = locked(id);
		checkVersion(link, basedOn);
		List<LinkRevision> history = this.rows.history(id);
		LinkRevision before = (history.size() < 2) ? null : history.get(history.size() - 2);
		Review review = link.review()
			.undone((before == null) ? null : before.review(), this.logbook.editor(), this.logbook.now());
		return store(link.with((before == null) ? link.content() : before.content(), review));
	}

	private Link add(String pledge, String target, LinkContent content) {
		Link link = new Link(UUID.randomUUID(), pledge, target, content,
				Review.proposed(this.logbook.editor(), this.logbook.now()));
		checkShare(link);
		this.judgements.contradict(link.pledge(), link.target());
		return noted(this.rows.add(link));
	}

	private Link again(Link known, LinkContent content, int basedOn) {
		Editor actor = this.logbook.editor();
		boolean same = known.review().isLive() && known.content().equals(content);
		if (same && (known.version() == basedOn || known.review().step().by().equals(actor.id()))) {
			return known;
		}
		checkVersion(known, basedOn);
		return store(known.with(content, known.review().saidAnew(actor, this.logbook.now())));
	}

	private Link store(Link link) {
		checkShare(link);
		if (link.review().isLive()) {
			this.judgements.contradict(link.pledge(), link.target());
		}
		return noted(this.rows.change(link));
	}

	private Link noted(Link link) {
		this.logbook.note("verband", link.pledge() + " → " + link.target(), link.review());
		return link;
	}

	private void checkShare(Link link) {
		if (!link.takesShare()) {
			return;
		}
		this.rows.lock("share of " + link.target());
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

	private Link locked(UUID id) {
		Link link = this.rows.find(id).orElseThrow(() -> new Refusal("Dit verband bestaat niet."));
		this.rows.lock(Logbook.lockOf(link.pledge()));
		return this.rows.find(id).orElseThrow();
	}

	private static void checkVersion(Link link, int basedOn) {
		if (link.version() != basedOn) {
			throw new Stale(link.id(), link.version());
		}
	}

}
