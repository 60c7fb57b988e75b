package nl.toetssteen.linking.review;

import org.jspecify.annotations.Nullable;

/**
 * What an editor decides about a judgement that is there.
 *
 * @param reason in the editor's words; needed to reject and to dispute
 */
public record Decision(Act act, @Nullable String reason) {

	/** Longest text an editor may give, in characters. */
	public static final int LONGEST = 4000;

	public Decision {
		reason = (reason == null || reason.isBlank()) ? null : said(reason);
		if (reason == null && (act == Act.REJECT || act == Act.DISPUTE)) {
			throw new Refusal("Geef een reden. Zonder reden kan een ander niet nagaan waarom.");
		}
	}

	/**
	 * A text as it is kept: without spaces around it and characters that cannot be shown.
	 * @throws Refusal when it is too long
	 */
	public static String said(@Nullable String typed) {
		String text = (typed == null) ? "" : typed.replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", "").strip();
		if (text.length() > LONGEST) {
			throw new Refusal("Deze tekst is te lang: " + text.length() + " tekens. Er passen er " + LONGEST + ".");
		}
		return text;
	}

}
