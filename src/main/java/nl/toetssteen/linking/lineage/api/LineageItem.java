package nl.toetssteen.linking.lineage.api;

import nl.toetssteen.linking.lineage.Lineage;
import org.jspecify.annotations.Nullable;

/**
 * A lineage as the API tells it.
 *
 * @param van ref in the older document; left out when the newer item is new
 * @param naar ref in the newer document; left out when nothing was found again
 * @param review "suggestie" until editors judged it
 * @param toelichting why, as one text
 */
record LineageItem(@Nullable String van, @Nullable String naar, String relatie, String review, String toelichting) {

	static LineageItem of(Lineage lineage) {
		return new LineageItem(lineage.older(), lineage.newer(), lineage.relation().code(), lineage.review(),
				lineage.explanation());
	}

}
