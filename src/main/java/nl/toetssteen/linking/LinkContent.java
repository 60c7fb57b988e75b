package nl.toetssteen.linking;

import nl.toetssteen.linking.review.Decision;
import nl.toetssteen.linking.review.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What an editor says in a link.
 *
 * @param share percentage (0-100) of the row's amounts that is for this pledge; null when
 * not said
 * @param motivation in the editor's words; may be empty
 */
public record LinkContent(LinkKind kind, @Nullable Integer share, String motivation) {

	public LinkContent {
		motivation = Decision.said(motivation);
		if (share != null && (share < 0 || share > 100)) {
			throw new Refusal("Het aandeel is een heel getal van 0 tot en met 100.");
		}
	}

	/** What a form says; an empty share is no share. */
	public static LinkContent typed(@Nullable String kind, @Nullable String share, @Nullable String motivation) {
		LinkKind known = LinkKind.of((kind == null) ? "" : kind)
			.orElseThrow(() -> new Refusal("Kies wat voor verband het is."));
		return new LinkContent(known, percentage(share), (motivation == null) ? "" : motivation);
	}

	private static @Nullable Integer percentage(@Nullable String typed) {
		String digits = (typed == null) ? "" : typed.replace("%", "").strip();
		if (!digits.isEmpty() && !digits.matches("\\d{1,3}")) {
			throw new Refusal("Het aandeel is een heel getal van 0 tot en met 100.");
		}
		return digits.isEmpty() ? null : Integer.valueOf(digits);
	}

}
