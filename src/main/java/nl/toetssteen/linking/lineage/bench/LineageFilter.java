package nl.toetssteen.linking.lineage.bench;

import nl.toetssteen.linking.queue.Progress;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Which lineage an editor goes through, as in addresses; null for the usual, or any.
 *
 * @param van code of the older document
 * @param naar code of the newer document
 * @param stand code of how far the items are
 */
public record LineageFilter(@Nullable String van, @Nullable String naar, @Nullable String stand) {

	static final String QUEUE = "/redactie/verloop";

	public LineageFilter {
		stand = (stand == null || stand.isBlank()) ? null : stand;
	}

	/** An address with this choice in its query. */
	public String address(String path) {
		var uri = UriComponentsBuilder.fromUriString(path);
		if (this.van != null && this.naar != null) {
			uri.queryParam("van", this.van).queryParam("naar", this.naar);
		}
		if (this.stand != null) {
			uri.queryParam("stand", this.stand);
		}
		return uri.encode().build().toUriString();
	}

	/** The queue, with another choice of how far. */
	public String queue(@Nullable Progress progress) {
		return new LineageFilter(this.van, this.naar, (progress == null) ? null : progress.code()).address(QUEUE);
	}

	/** The screen of an item. */
	public String screen(String ref) {
		return address(QUEUE + "/" + ref);
	}

}
