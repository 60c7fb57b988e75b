package nl.toetssteen.budget;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A figure that tells how the municipality is doing, beside another's where there is one.
 *
 * @param values what is printed for each column, such as Assen and Nederland
 * @param period the year it was measured, as printed
 * @param unit in what it is measured, as printed
 * @param source who measured it, as printed
 */
public record Indicator(String label, List<Value> values, @Nullable String period, @Nullable String unit,
		@Nullable String source, @Nullable String programme, BudgetLine line) {

	public Indicator {
		values = List.copyOf(values);
	}

	/** A printed number under the header of its column. */
	public record Value(String column, String printed) {
	}

}
