package nl.toetssteen.linking.lineage;

import java.time.Instant;
import java.util.List;

import nl.toetssteen.linking.lineage.verdicts.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * What became of an item in a later document, or where an item came from: a suggestion of
 * the computer, or confirmed by two editors.
 *
 * @param older ref in the older document; null when the newer item is new
 * @param newer ref in the newer document; null when nothing was found again
 * @param wording the two sentences that come nearest; null without a pair
 * @param reasons why, in Dutch, the most telling first; of the computer
 * @param verdict what two editors confirmed; null for a suggestion
 */
public record Lineage(@Nullable String older, @Nullable String newer, Relation relation, @Nullable Wording wording,
		List<String> reasons, @Nullable Verdict verdict) {

	/** How the API and pages call what nobody confirmed. */
	private static final String SUGGESTION = "suggestie";

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

	/** A suggestion of the computer. */
	public Lineage(@Nullable String older, @Nullable String newer, Relation relation, @Nullable Wording wording,
			List<String> reasons) {
		this(older, newer, relation, wording, reasons, null);
	}

	/**
	 * What two editors confirmed.
	 * @param wording where the computer saw the same two
	 */
	static Lineage of(Verdict verdict, @Nullable Wording wording) {
		return new Lineage(verdict.ends().olderRef(), verdict.ends().newerRef(), verdict.content().relation(), wording,
				List.of(), verdict);
	}

	/** Whether two editors confirmed it. */
	public boolean isConfirmed() {
		return this.verdict != null;
	}

	/** How far people judged it: "suggestie" while nobody confirmed it. */
	public String review() {
		return (this.verdict == null) ? SUGGESTION : this.verdict.review().state().dutch();
	}

	/**
	 * What the relation means, for who opens it; a suggestion never as if it were a fact.
	 */
	public String meaning() {
		String meaning = this.relation.definition();
		return isConfirmed() ? meaning
				: "Voor zover de computer ziet: " + Character.toLowerCase(meaning.charAt(0)) + meaning.substring(1);
	}

	/** When the second of two editors confirmed it; null for a suggestion. */
	public @Nullable Instant confirmedAt() {
		return (this.verdict == null) ? null : this.verdict.review().step().at();
	}

	/** The reasons as one text: the editors' words where they confirmed it. */
	public String explanation() {
		return (this.verdict == null) ? String.join(" ", this.reasons) : this.verdict.content().told();
	}

	/** Whether an item is on one of the two sides. */
	public boolean has(String ref) {
		return ref.equals(this.older) || ref.equals(this.newer);
	}

}
