package nl.toetssteen.linking.lineage.api;

import java.time.Instant;

import nl.toetssteen.linking.lineage.Lineage;
import org.jspecify.annotations.Nullable;

/**
 * A lineage as the API tells it.
 *
 * @param van ref in the older document; left out when the newer item is new
 * @param naar ref in the newer document; left out when nothing was found again
 * @param review "suggestie" of the computer, or "bevestigd" by two editors
 * @param toelichting why, as one text
 * @param bevestigdOp when the second of two editors confirmed it
 */
record LineageItem(@Nullable String van, @Nullable String naar, String relatie, String review, String toelichting,
		@Nullable Instant bevestigdOp) {

	static LineageItem of(Lineage lineage) {
		return new LineageItem(lineage.older(), lineage.newer(), lineage.relation().code(), lineage.review(),
				lineage.explanation(), lineage.confirmedAt());
	}

}
