package nl.toetssteen.search.api;

import java.util.List;

import nl.toetssteen.documents.ImagePages;
import nl.toetssteen.documents.Place;
import nl.toetssteen.search.Findable;
import nl.toetssteen.search.Hit;
import nl.toetssteen.search.highlight.MarkedText;
import nl.toetssteen.search.highlight.Marker;
import nl.toetssteen.web.Bron;

/**
 * A hit as the API tells it.
 *
 * @param titel its title, label or leading sentence; empty when it has none
 * @param fragment the words around the best place, without markup
 * @param score only to compare hits of one question with
 * @param adres permanent address of the passage in the reader
 */
record SearchItem(String ref, String soort, String document, String titel, String fragment, float score,
		List<String> themas, String adres, Bron bron) {

	private static final int WIDTH = 240;

	static SearchItem of(Hit hit, Marker marker, ImagePages seen) {
		Findable thing = hit.thing();
		Place place = thing.getPlace();
		String fragment = MarkedText.plain(marker.mark(thing.text()).fragment(WIDTH));
		return new SearchItem(thing.getRef(), thing.getKind().dutch(), thing.getDocument(), thing.getTitle(), fragment,
				hit.score(), thing.getThemes(), "/documenten/" + thing.getDocument() + "/passage/" + thing.getPassage(),
				seen.bron(thing.getDocument(), place));
	}

}
