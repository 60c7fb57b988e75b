package nl.toetssteen.search.pages;

import java.util.List;

import nl.toetssteen.documents.Citation;
import nl.toetssteen.documents.Document;
import nl.toetssteen.documents.DocumentKind;
import nl.toetssteen.search.Findable;
import nl.toetssteen.search.FindableKind;
import nl.toetssteen.search.highlight.MarkedText;
import nl.toetssteen.search.highlight.Marker;
import nl.toetssteen.search.highlight.Occurrence;
import nl.toetssteen.search.highlight.Segment;
import org.jspecify.annotations.Nullable;

/**
 * A hit as the page shows it.
 *
 * @param title its title with marks; empty when the fragment starts with it
 * @param context what it stands under
 * @param path page of the thing itself, or null when the reader is all there is
 * @param money what the row of a budget costs; null for anything else
 */
record HitView(FindableKind kind, String ref, List<Segment> title, List<Segment> fragment, String context,
		List<Occurrence> occurrences, Citation citation, String citing, @Nullable String path,
		@Nullable RowMoney money) {

	private static final int WIDTH = 240;

	static HitView of(Findable thing, Document document, Marker marker, String site, @Nullable RowMoney money) {
		MarkedText whole = marker.mark(thing.text());
		boolean apart = !thing.getTitle().isEmpty() && !thing.getBody().startsWith(thing.getTitle());
		MarkedText body = apart ? marker.mark(thing.getBody()) : whole;
		var citation = Citation.of(document, thing.getPassage(), thing.getPlace(),
				thing.text().isBlank() ? thing.getRef() : thing.text(), where(thing));
		return new HitView(thing.getKind(), thing.getRef(), apart ? marker.mark(thing.getTitle()).whole() : List.of(),
				body.fragment(WIDTH), thing.getContext().strip(), whole.occurrences(), citation,
				citing(thing, document, citation, site), path(thing, document), money);
	}

	/** Its number in the document; a passage only has its line. */
	private static String[] where(Findable thing) {
		boolean numbered = thing.getKind() != FindableKind.PASSAGE && thing.getKind() != FindableKind.BUDGET_LINE;
		return numbered ? new String[] { thing.getRef().substring(thing.getRef().indexOf('/') + 1) } : new String[0];
	}

	private static String citing(Findable thing, Document document, Citation citation, String site) {
		String words = MarkedText.plain(List.of(new Segment(citation.words(), false)));
		String short300 = (words.length() <= 300) ? words : words.substring(0, words.offsetByCodePoints(0, 280)) + " …";
		return "“%s” (%s, %s). %s%s".formatted(short300, document.getTitle(), citation.placeInWords(), site,
				citation.path());
	}

	private static @Nullable String path(Findable thing, Document document) {
		return switch (thing.getKind()) {
			case PLEDGE -> "/beloften/" + thing.getRef();
			case AGREEMENT_ITEM -> "/afspraken/" + thing.getRef();
			case GOAL -> "/begroting/" + document.budgetYear() + "/doelen/" + part(thing, 1);
			case ACTIVITY -> "/begroting/" + document.budgetYear() + "/activiteiten/" + part(thing, 1);
			case BUDGET_LINE -> "/begroting/" + document.budgetYear() + "/tabellen/" + part(thing, 2) + "#"
					+ part(thing, 2) + "-r" + part(thing, 3);
			case PASSAGE -> null;
		};
	}

	/** A part of its ref; the first is its document. Empty when it has fewer. */
	private static String part(Findable thing, int number) {
		String[] parts = thing.getRef().split("/");
		return (number < parts.length) ? parts[number] : "";
	}

	/** Colour and mark of what it is: programme, agreement, plan or money. */
	public String colour() {
		return switch (this.kind) {
			case PLEDGE -> "programme";
			case AGREEMENT_ITEM -> "agreement";
			case GOAL, ACTIVITY -> "plan";
			case BUDGET_LINE -> "money";
			case PASSAGE ->
				(this.citation.kind() == DocumentKind.BUDGET) ? "plan" : this.citation.kind().name().toLowerCase();
		};
	}

}
