package nl.toetssteen.linking;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import nl.toetssteen.linking.review.ReviewState;
import nl.toetssteen.linking.review.Revision;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The links the portal knows; other modules come in here. Only confirmed links may be
 * shown to the public as links.
 */
@Service
@Transactional(readOnly = true)
public class Links {

	private final LinkRows rows;

	Links(LinkRows rows) {
		this.rows = rows;
	}

	public Optional<Link> find(UUID id) {
		return this.rows.one().find(id);
	}

	/** The link between two refs, whatever its state. */
	public Optional<Link> between(String pledge, String target) {
		return this.rows.find(pledge, target);
	}

	/** Every link of a pledge, whatever its state; oldest change first. */
	public List<Link> of(String pledge) {
		return this.rows.of(List.of(pledge));
	}

	/** The confirmed links of pledges, by the ref of the pledge. */
	public Map<String, List<Link>> confirmedOf(Collection<String> pledges) {
		return this.rows.of(pledges).stream().filter(published()).collect(Collectors.groupingBy(Link::pledge));
	}

	/** The confirmed links to things, by the ref of the thing. */
	public Map<String, List<Link>> confirmedTo(Collection<String> targets) {
		return this.rows.to(targets).stream().filter(published()).collect(Collectors.groupingBy(Link::target));
	}

	/** Every link to a thing, whatever its state. */
	public List<Link> to(String target) {
		return this.rows.to(List.of(target));
	}

	/** Every link, whatever its state, by pledge and target. */
	public List<Link> all() {
		return this.rows.all();
	}

	/** Every confirmed link, by pledge and target. */
	public List<Link> confirmed() {
		return this.rows.all().stream().filter(published()).toList();
	}

	/** All that was ever done to a link, oldest first. */
	public List<Revision<LinkContent>> history(UUID id) {
		return this.rows.one().history(id);
	}

	/** Confirmed, and visitors can read both sides. */
	private Predicate<Link> published() {
		List<String> withdrawn = this.rows.withdrawn();
		return (link) -> link.review().state() == ReviewState.CONFIRMED && !withdrawn.contains(document(link.pledge()))
				&& !withdrawn.contains(document(link.target()));
	}

	private static String document(String ref) {
		return ref.substring(0, ref.indexOf('/'));
	}

}
