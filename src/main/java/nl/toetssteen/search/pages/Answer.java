package nl.toetssteen.search.pages;

import java.util.List;

import nl.toetssteen.search.Adjustment;

/**
 * A page of the answer to a question.
 *
 * @param total number of hits on all pages
 * @param facets ways to narrow it down
 * @param limited whether more than words decides what is a hit, so that a document
 * without hits may well use them
 * @param searched how many findable things were searched, where nothing was found
 */
record Answer(long total, List<HitView> hits, List<FacetLinks> facets, List<Adjustment> adjustments, Spread spread,
		boolean limited, long searched) {

	public boolean mendsTypos() {
		return this.adjustments.stream().anyMatch((each) -> each.kind() == Adjustment.Kind.TYPO);
	}

}
