package nl.toetssteen.linking.rereading;

import java.util.List;
import java.util.Optional;

import nl.toetssteen.accounts.Editor;
import nl.toetssteen.accounts.Role;
import nl.toetssteen.linking.Link;
import nl.toetssteen.linking.LinkDesk;
import nl.toetssteen.linking.Links;
import nl.toetssteen.linking.review.Act;
import nl.toetssteen.linking.review.Decision;
import nl.toetssteen.linking.review.Logbook;
import org.springframework.stereotype.Component;

/**
 * Takes links from one text to another. What was confirmed of the one is proposed of the
 * other.
 */
@Component
class LinkMove {

	private final LinkDesk desk;

	private final Links links;

	private final Logbook logbook;

	LinkMove(LinkDesk desk, Links links, Logbook logbook) {
		this.desk = desk;
		this.links = links;
		this.logbook = logbook;
	}

	/**
	 * @return how many links are proposed anew
	 */
	int along(List<Link> links, String from, String to) {
		int moved = 0;
		for (Link link : links) {
			// First away, or a share of the same row would count twice.
			withdraw(link, to);
			String pledge = link.pledge().equals(from) ? to : link.pledge();
			String target = link.target().equals(from) ? to : link.target();
			Optional<Link> known = this.links.between(pledge, target);
			if (known.filter((there) -> there.review().isLive()).isEmpty()) {
				this.desk.propose(pledge, target, link.content(), known.map(Link::version).orElse(0));
				moved++;
			}
		}
		return moved;
	}

	private void withdraw(Link link, String to) {
		Editor editor = this.logbook.editor();
		// Another's link is for that other, or a checker, to take back.
		if (link.review().proposedBy().equals(editor.id()) || editor.is(Role.CHECKER)) {
			this.desk.decide(link.id(), new Decision(Act.WITHDRAW, "De tekst gaat verder als " + to + "."),
					link.version());
		}
	}

}
