package nl.toetssteen.budget;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * A column of a printed table.
 *
 * @param position counted from 0
 * @param header normalised, with misprinted years mended: "MJP 2027"
 * @param printed as printed: "Mjp 2028"
 * @param year the year its numbers are about, where it is known
 * @param unit where it differs from the table's; null otherwise
 */
@Embeddable
public record BudgetColumn(int position, String header, String printed, @Nullable Integer year,
		@Enumerated(EnumType.STRING) Phase phase, @Enumerated(EnumType.STRING) Side side,
		@Enumerated(EnumType.STRING) @Nullable Unit unit) {

	/** Whether a misprinted year was read as the one the years around it tell. */
	public boolean isMended() {
		return !digits(this.header).equals(digits(this.printed));
	}

	private static String digits(String text) {
		return text.replaceAll("\\D", "");
	}

	/**
	 * Whether the numbers of two columns of different tables are about the same thing.
	 */
	public boolean sameAs(BudgetColumn other) {
		boolean sameYear = this.year != null && this.year.equals(other.year) && this.phase == other.phase
				&& this.side == other.side && this.phase != Phase.NONE;
		return sameYear || this.header.equalsIgnoreCase(other.header);
	}

}
