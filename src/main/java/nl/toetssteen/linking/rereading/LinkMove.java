package nl.toetssteen.linking.rereading;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import nl.toetssteen.documents.references.Reference;
import nl.toetssteen.documents.references.References;
import nl.toetssteen.linking.Link;
import nl.toetssteen.linking.LinkDesk;
import nl.toetssteen.linking.Links;
import nl.toetssteen.linking.review.Act;
import nl.toetssteen.linking.review.Decision;
import nl.toetssteen.linking.review.Logbook;
import org.springframework.stereotype.Component;

/** Takes links from one text to another. */
@Component
class LinkMove implements Attached {

	private final LinkDesk desk;

	private final Links links;

	private final References references;

	private final Logbook logbook;

	LinkMove(LinkDesk desk, Links links, References references, Logbook logbook) {
		this.desk = desk;
		this.links = links;
		this.references = references;
		this.logbook = logbook;
	}

	@Override
	public long on(String ref) {
		return linksOf(ref).size();
	}

	@Override
	public int move(String from, String to) {
		int moved = 0;
		for (Link link : linksOf(from)) {
			// First away, or a share of the same row would count twice.
			if (this.logbook.mayWithdraw(link.review())) {
				this.desk.decide(link.id(), new Decision(Act.WITHDRAW, "De tekst gaat verder als " + to + "."),
						link.version());
			}
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

	@Override
	public List<Stranded> stranded() {
		return this.links.all().stream().filter((link) -> link.review().isLive()).flatMap(this::stranded).toList();
	}

	private List<Link> linksOf(String ref) {
		return Stream.concat(this.links.of(ref).stream(), this.links.to(ref).stream())
			.filter((link) -> link.review().isLive())
			.toList();
	}

	private Stream<Stranded> stranded(Link link) {
		return Stream.of(link.pledge(), link.target())
			.flatMap((ref) -> this.references.find(ref).stream())
			.filter((reference) -> !reference.live())
			.limit(1)
			.map((gone) -> stranded(link, gone));
	}

	private static Stranded stranded(Link link, Reference gone) {
		String other = gone.ref().equals(link.pledge()) ? link.target() : link.pledge();
		return new Stranded(gone, "Verband met " + other + ": " + link.content().kind().dutch() + ", "
				+ link.review().state().dutch() + ".", "/redactie/koppelen/" + link.pledge());
	}

}
