package nl.toetssteen.linking.suggesting;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import nl.toetssteen.linking.TargetKind;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the portal suggests for a pledge; other packages come in here. */
@Service
@Transactional(readOnly = true)
public class Suggestions {

	/** So many are kept of each kind for a pledge. */
	public static final int KEPT = 25;

	private final SuggestionStore store;

	private final SuggestionUpdate update;

	Suggestions(SuggestionStore store, SuggestionUpdate update) {
		this.store = store;
		this.update = update;
	}

	/**
	 * The best ones first; empty for an unknown pledge and while they are not yet made.
	 * @param ref name of the pledge
	 * @param kind only of this kind, or of all kinds by score when null
	 * @param limit so many at most
	 */
	public List<Suggestion> forPledge(String ref, @Nullable TargetKind kind, int limit) {
		return this.store.find(ref, kind, limit);
	}

	/**
	 * The best ones for many pledges at once, by the ref of the pledge. What people
	 * already judged, either way, is left out.
	 * @param limit so many at most for each
	 */
	public Map<String, List<Suggestion>> forPledges(Collection<String> refs, int limit) {
		return refs.isEmpty() ? Map.of() : this.store.open(refs, limit);
	}

	/** How far making them again is. */
	public Progress progress() {
		return this.update.progress();
	}

	/**
	 * How far making all suggestions is.
	 *
	 * @param running whether they are being made now; until done the old ones are given
	 * @param done pledges that have theirs
	 * @param total pledges there are
	 */
	public record Progress(boolean running, long done, long total) {
	}

}
