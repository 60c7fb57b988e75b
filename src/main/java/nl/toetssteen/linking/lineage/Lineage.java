package nl.toetssteen.linking.lineage;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What became of an item in a later document, or where an item came from: proposed by the
 * computer, so a suggestion and no finding of an editor.
 *
 * @param older ref in the older document; null when the newer item is new
 * @param newer ref in the newer document; null when nothing was found again
 * @param wording the two sentences that come nearest; null without a pair
 * @param reasons why, in Dutch, the most telling first
 */
public record Lineage(@Nullable String older, @Nullable String newer, Relation relation, @Nullable Wording wording,
		List<String> reasons) {

	/** How the API and pages call what nobody confirmed. */
	public static final String SUGGESTION = "suggestie";

	/**
	 * The sentences that come nearest, literally.
	 *
	 * @param said in the older item
	 * @param nowSaid in the newer item
	 */
	public record Wording(String said, String nowSaid) {
	}

	public Lineage {
		reasons = List.copyOf(reasons);
	}

	/** How far people judged it: nobody did yet. */
	public String review() {
		return SUGGESTION;
	}

	/** The reasons as one text. */
	public String explanation() {
		return String.join(" ", this.reasons);
	}

}
