package nl.toetssteen.linking.deciding;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import nl.toetssteen.linking.review.Review;
import org.jspecify.annotations.Nullable;

/**
 * What two editors said of the same thing, for the second to choose.
 *
 * @param what in Dutch: "het verband met …"
 * @param who did the last thing to it
 * @param act what that was, in Dutch
 * @param action address the choice is sent to
 * @param mine what to send to put one's own in the place of it
 * @param both what to send to keep both; null when they exclude each other
 */
public record Conflict(String what, String who, Instant at, String act, List<Row> rows, String action,
		Map<String, String> mine, @Nullable Map<String, String> both) {

	/**
	 * A field on which they may differ.
	 *
	 * @param before as it was when the second began
	 */
	public record Row(String field, String before, String theirs, String mine) {

		public boolean isDifferent() {
			return !this.theirs.equals(this.mine);
		}

	}

	/** After both said something; {@code last} is what was done to it last. */
	public static Conflict of(String what, String who, Review last, List<Row> rows, String action,
			Map<String, String> mine, @Nullable Map<String, String> both) {
		return new Conflict(what, who, last.step().at(), last.step().act().dutch(), rows, action, mine, both);
	}

	/**
	 * After one decided about what the other has changed since.
	 * @param more what else differs
	 */
	public static Conflict ofDecision(String what, String who, Review last, DecisionForm form, String action,
			List<Row> more) {
		Map<String, String> mine = new LinkedHashMap<>();
		mine.put("besluit", Objects.toString(form.besluit(), ""));
		mine.put("reden", Objects.toString(form.reden(), ""));
		mine.put("versie", String.valueOf(last.version()));
		List<Row> rows = new ArrayList<>();
		rows.add(new Row("Besluit", "", last.state().dutch(), form.decision().act().dutch()));
		rows.add(new Row("Reden", "", Objects.toString(last.step().reason(), ""), Objects.toString(form.reden(), "")));
		rows.addAll(more);
		return of(what, who, last, rows, action, mine, null);
	}

}
