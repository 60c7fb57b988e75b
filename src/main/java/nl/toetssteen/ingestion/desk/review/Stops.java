package nl.toetssteen.ingestion.desk.review;

import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;

import nl.toetssteen.ingestion.desk.Warning;
import org.jspecify.annotations.Nullable;

/**
 * Where an editor should look: the screens with a warning or with something to doubt.
 *
 * @param pieces how many pieces the reading has
 * @param doubtful how many of them there is a doubt about
 */
public record Stops(int pieces, int doubtful, TreeMap<Integer, Stop> screens) {

	/**
	 * A screen to look at.
	 *
	 * @param doubts how many pieces there is a doubt about
	 */
	public record Stop(int screen, int doubts, List<Warning> warnings) {
	}

	static Stops of(Leaves leaves, List<Warning> warnings) {
		List<Integer> doubtful = leaves.doubtful();
		var screens = new TreeSet<>(doubtful);
		warnings.stream().map(Warning::page).filter((page) -> page > 0).forEach(screens::add);
		var stops = new TreeMap<Integer, Stop>();
		for (int screen : screens) {
			stops.put(screen, new Stop(screen, (int) doubtful.stream().filter((each) -> each == screen).count(),
					warnings.stream().filter((warning) -> warning.page() == screen).toList()));
		}
		return new Stops(leaves.count(), doubtful.size(), stops);
	}

	List<Warning> warnings(int screen) {
		Stop stop = this.screens.get(screen);
		return (stop == null) ? List.of() : stop.warnings();
	}

	public Collection<Stop> all() {
		return this.screens.values();
	}

	/** The first one after a screen; null when there is none. */
	public @Nullable Integer after(int screen) {
		return this.screens.higherKey(screen);
	}

	/** The last one before a screen; null when there is none. */
	public @Nullable Integer before(int screen) {
		return this.screens.lowerKey(screen);
	}

}
