package nl.toetssteen.comparison;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import nl.toetssteen.linking.published.PledgeStanding;
import nl.toetssteen.linking.published.Standing;
import org.jspecify.annotations.Nullable;

/**
 * The pledges of a theme, per programme, with how far people are with each.
 *
 * @param standings by the ref of the pledge
 * @param only which pledges are wanted; null for all
 */
public record PledgeShelves(List<Shelf> all, Map<String, PledgeStanding> standings, @Nullable Standing only) {

	/** Per programme the pledges that are wanted. */
	public List<Shelf> wanted() {
		return (this.only == null) ? this.all : this.all.stream().map(this::wanted).toList();
	}

	public PledgeStanding of(Entry entry) {
		return this.standings.getOrDefault(entry.ref(), PledgeStanding.NOT_JUDGED);
	}

	/** How many pledges stand how, in all programmes together. */
	public Map<Standing, Long> counts() {
		Map<Standing, Long> counts = new EnumMap<>(Standing.class);
		for (Standing standing : Standing.values()) {
			counts.put(standing, entries(standing));
		}
		return counts;
	}

	/** How many pledges there are, in all programmes together. */
	public long total() {
		return this.all.stream().mapToLong((shelf) -> shelf.entries().size()).sum();
	}

	PledgeShelves only(@Nullable Standing standing) {
		return new PledgeShelves(this.all, this.standings, standing);
	}

	private Shelf wanted(Shelf shelf) {
		return new Shelf(shelf.document(),
				shelf.entries().stream().filter((entry) -> of(entry).standing() == this.only).toList(), shelf.older());
	}

	private long entries(Standing standing) {
		return this.all.stream()
			.flatMap((shelf) -> shelf.entries().stream())
			.filter((entry) -> of(entry).standing() == standing)
			.count();
	}

}
