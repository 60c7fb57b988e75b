package nl.toetssteen.themes;

import org.jspecify.annotations.Nullable;

/**
 * A task field of the national Iv3 classification, by which every municipality must
 * account for its money.
 *
 * @param code with a point, as in the national list: "0.10", "6.711"
 * @param firstYear first budget year it was in use
 * @param lastYear last budget year it was in use; null while it still is
 */
public record TaskField(String code, String name, int firstYear, @Nullable Integer lastYear) {

	public boolean isCurrent() {
		return this.lastYear == null;
	}

}
