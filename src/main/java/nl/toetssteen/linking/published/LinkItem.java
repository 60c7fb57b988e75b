package nl.toetssteen.linking.published;

import java.time.Instant;

import nl.toetssteen.linking.Link;
import org.jspecify.annotations.Nullable;

/**
 * A confirmed link as the API tells it.
 *
 * @param belofte ref of the pledge
 * @param doel ref of what it is tied to
 * @param soort voert-uit, draagt-bij, tegengesteld or zelfde-onderwerp
 * @param aandeel percentage of the row's amounts that is for this pledge; left out when
 * not said
 * @param bevestigd when the second of two people confirmed it
 */
record LinkItem(String belofte, String doel, String soort, @Nullable Integer aandeel, @Nullable String toelichting,
		Instant bevestigd) {

	static LinkItem of(Link link) {
		String motivation = link.content().motivation();
		return new LinkItem(link.pledge(), link.target(), link.content().kind().code(), link.content().share(),
				motivation.isEmpty() ? null : motivation, link.review().step().at());
	}

}
