package nl.toetssteen.budget.money;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import nl.toetssteen.budget.Budget;
import org.springframework.stereotype.Component;

/** How many people a budget says that live in the municipality, year by year. */
@Component
public class Population {

	private final Budget budget;

	Population(Budget budget) {
		this.budget = budget;
	}

	/**
	 * The count of each year that a budget prints or implies. A printed count goes before
	 * one that follows from an amount; of two alike the first in the document counts.
	 */
	public Map<Integer, Inhabitants> of(Long documentId) {
		List<Inhabitants> all = this.budget.linesNaming(documentId, "inwoner")
			.stream()
			.flatMap((line) -> Inhabitants.of(line).stream())
			.toList();
		return all.stream()
			.collect(Collectors.toMap(Inhabitants::year, (count) -> count,
					(one, other) -> (one.rate() != null && other.rate() == null) ? other : one));
	}

	/** The count of one year. */
	public Optional<Inhabitants> of(Long documentId, int year) {
		return Optional.ofNullable(of(documentId).get(year));
	}

}
