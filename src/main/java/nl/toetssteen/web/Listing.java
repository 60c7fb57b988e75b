package nl.toetssteen.web;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list in the API; as CSV the whole list.
 *
 * @param items the items of this page, in order
 * @param total number of items on all pages together
 */
public record Listing<T>(List<T> items, @JsonProperty("totaal") long total, @JsonProperty("_links") Links links) {

	public Listing {
		items = List.copyOf(items);
	}

	/** Where this page is, and the ones beside it where they exist. */
	public record Links(Link self, @Nullable Link next, @Nullable Link prev) {
	}

	/** An address relative to the portal's root. */
	public record Link(String href) {
	}

}
