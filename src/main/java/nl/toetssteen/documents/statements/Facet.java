package nl.toetssteen.documents.statements;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * One way to narrow a list down, as plain links with counts.
 *
 * @param title what the values are: "Document"
 * @param chosen title of the chosen value, or null
 * @param off address of the list without a choice here
 */
public record Facet(String title, @Nullable String chosen, String off, List<Option> options) {

	/**
	 * A value to choose.
	 *
	 * @param address address of the list with this choice
	 */
	public record Option(String title, String address, long count, boolean chosen) {
	}

	public Facet {
		options = List.copyOf(options);
	}

	/**
	 * A facet of counted values.
	 * @param chosen the chosen value, or null
	 * @param address the address of the list with a value chosen, or with null
	 */
	static Facet of(String title, @Nullable Object chosen, List<Statements.Count> counts,
			Function<@Nullable String, String> address) {
		List<Option> options = counts.stream()
			.map((count) -> new Option(count.title(), address.apply(count.value()), count.count(),
					Objects.equals(count.value(), Objects.toString(chosen, null))))
			.toList();
		String current = options.stream().filter(Option::chosen).map(Option::title).findFirst().orElse(null);
		return new Facet(title, (current == null && chosen != null) ? chosen.toString() : current, address.apply(null),
				options);
	}

}
