package nl.toetssteen.linking.workbench;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What two officers said of the same thing, for the second to choose.
 *
 * @param what in Dutch: "het verband met …"
 * @param who did the last thing to it
 * @param act what that was, in Dutch
 * @param action address the choice is sent to
 * @param mine what to send to put one's own in the place of it
 * @param both what to send to keep both; null when they exclude each other
 */
record Conflict(String what, String who, Instant at, String act, List<Row> rows, String action,
		Map<String, String> mine, @Nullable Map<String, String> both) {

	/**
	 * A field on which they may differ.
	 *
	 * @param before as it was when the second began
	 */
	record Row(String field, String before, String theirs, String mine) {

		public boolean isDifferent() {
			return !this.theirs.equals(this.mine);
		}

	}

}
