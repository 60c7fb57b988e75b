package nl.toetssteen.search.pages;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;

import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.atom.Person;
import jakarta.servlet.http.HttpServletRequest;
import nl.toetssteen.documents.Document;
import nl.toetssteen.documents.Documents;
import nl.toetssteen.search.Findable;
import nl.toetssteen.search.Found;
import nl.toetssteen.search.Hit;
import nl.toetssteen.search.Restrictions;
import nl.toetssteen.search.Searches;
import nl.toetssteen.search.highlight.Highlighter;
import nl.toetssteen.search.highlight.MarkedText;
import nl.toetssteen.search.highlight.Marker;
import nl.toetssteen.themes.Themes;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * A question as an Atom feed (RFC 4287), the hits in the documents read last first: who
 * follows it hears of new documents that answer the question.
 */
@RestController
class FeedController {

	private static final int LONGEST = 50;

	private static final int WIDTH = 240;

	private final Searches searches;

	private final Highlighter highlighter;

	private final Documents documents;

	private final Themes themes;

	FeedController(Searches searches, Highlighter highlighter, Documents documents, Themes themes) {
		this.searches = searches;
		this.highlighter = highlighter;
		this.documents = documents;
		this.themes = themes;
	}

	@GetMapping(path = "/zoeken.atom", produces = "application/atom+xml")
	Feed feed(HttpServletRequest request) {
		SearchAddress address = SearchAddress.of(request);
		Restrictions newest = new Restrictions(address.chosen(), Restrictions.Order.NEWEST);
		Found found = this.searches.ask(address.q(), newest, address.literal(), 0, LONGEST);
		var names = new Names(this.documents.all(), this.themes.titles());
		String site = ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
		Marker marker = this.highlighter.of(found.question());
		Feed feed = head(address, site);
		feed.setEntries(found.hits()
			.stream()
			.map(Hit::thing)
			.filter((thing) -> names.knows(thing.getDocument()))
			.map((thing) -> entry(thing, names.known(thing.getDocument()), marker, site))
			.toList());
		feed.setUpdated(feed.getEntries().stream().map(Entry::getUpdated).max(Date::compareTo).orElse(new Date(0)));
		return feed;
	}

	private static Feed head(SearchAddress address, String site) {
		var feed = new Feed("atom_1.0");
		feed.setId(site + address.address("/zoeken.atom"));
		feed.setTitle("Toetssteen: " + address.q());
		feed.setAlternateLinks(List.of(link("alternate", "text/html", site + address.address("/zoeken"))));
		feed.setOtherLinks(List.of(link("self", "application/atom+xml", feed.getId())));
		var author = new Person();
		author.setName("Toetssteen");
		feed.setAuthors(List.of(author));
		return feed;
	}

	private static Entry entry(Findable thing, Document document, Marker marker, String site) {
		var entry = new Entry();
		var read = Date.from(document.getReadAt());
		// A ref never changes, whatever the portal is called or where a passage is shown.
		entry.setId("tag:toetssteen.nl," + LocalDate.ofInstant(document.getReadAt(), ZoneOffset.UTC).getYear() + ":"
				+ thing.getRef());
		String text = writable(MarkedText.plain(marker.mark(thing.text()).fragment(WIDTH)));
		entry.setTitle(document.shortName() + ": " + (thing.getTitle().isEmpty() ? text : writable(thing.getTitle())));
		entry.setUpdated(read);
		entry.setPublished(read);
		entry.setAlternateLinks(List.of(link("alternate", "text/html",
				site + "/documenten/" + document.getCode() + "/passage/" + thing.getPassage())));
		var summary = new Content();
		summary.setType("text");
		summary.setValue(text);
		entry.setSummary(summary);
		return entry;
	}

	private static Link link(String rel, String type, String address) {
		var link = new Link();
		link.setRel(rel);
		link.setType(type);
		link.setHref(address);
		return link;
	}

	/** Without what XML cannot hold. */
	private static String writable(String text) {
		return text.replaceAll("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]", " ");
	}

}
