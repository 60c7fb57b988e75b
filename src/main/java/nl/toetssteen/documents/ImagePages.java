package nl.toetssteen.documents;

import java.util.List;
import java.util.Map;

import nl.toetssteen.web.Bron;

/**
 * The pages of documents of which the words were read from their image.
 *
 * @param pages by the code of their document; most documents have none
 */
public record ImagePages(Map<String, List<Integer>> pages) {

	/** Where a thing is said, as the API tells it. */
	public Bron bron(String document, Place place) {
		boolean seen = place.page() != null && this.pages.getOrDefault(document, List.of()).contains(place.page());
		return new Bron(place.lineFrom(), place.lineTo(), place.page(), seen ? true : null);
	}

}
