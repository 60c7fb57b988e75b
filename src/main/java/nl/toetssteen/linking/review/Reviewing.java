package nl.toetssteen.linking.review;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

import nl.toetssteen.accounts.Editor;
import org.jspecify.annotations.Nullable;

/**
 * How editors propose and decide, whatever it is about. Each act names the version it was
 * based on (0 for none): who comes second is told, and doing the same twice is done once.
 * A {@link Refusal} changes nothing.
 *
 * @param <C> what is said
 * @param <T> the whole, with what it is about
 */
public final class Reviewing<C, T extends Reviewed<C, T>> {

	private final ReviewTable<C, T> table;

	private final Logbook logbook;

	private final Rules<T> rules;

	public Reviewing(ReviewTable<C, T> table, Logbook logbook, Rules<T> rules) {
		this.table = table;
		this.logbook = logbook;
		this.rules = rules;
	}

	/** What is particular to what is reviewed. */
	public interface Rules<T> {

		/** What it is, in Dutch, as the audit log tells it: "verband". */
		String name(T thing);

		/** Refs it is about, for the audit log. */
		String subject(T thing);

		/** What others may not change while it is judged. */
		String lock(T thing);

		/**
		 * Looks at how it is going to be, before that is stored.
		 * @throws Refusal when it may not be so
		 */
		void check(T next);

	}

	/**
	 * Proposes it, or says something else in what is there already.
	 * @param known what is there of the same, if anything
	 * @param made the first of it, with the review it gets
	 */
	public T propose(Optional<T> known, Function<Review, T> made, C content, int basedOn) {
		Editor actor = this.logbook.editor();
		if (known.isEmpty()) {
			T first = made.apply(Review.proposed(actor, this.logbook.now()));
			this.rules.check(first);
			return noted(this.table.add(first));
		}
		T there = known.get();
		boolean same = there.review().isLive() && there.content().equals(content);
		if (same && (there.version() == basedOn || there.review().step().by().equals(actor.id()))) {
			return there;
		}
		checkVersion(there, basedOn);
		return store(there.with(content, there.review().saidAnew(actor, this.logbook.now())));
	}

	/** Confirms, rejects, disputes or withdraws it. */
	public T decide(UUID id, Decision decision, int basedOn) {
		Editor actor = this.logbook.editor();
		T known = locked(id);
		if (known.version() == basedOn + 1 && known.review().isBy(actor, decision.act())) {
			return known;
		}
		checkVersion(known, basedOn);
		return store(known.with(known.content(), known.review().after(decision, actor, this.logbook.now())));
	}

	/** Takes back one's own last act on it. */
	public T undo(UUID id, int basedOn) {
		T known = locked(id);
		checkVersion(known, basedOn);
		List<Revision<C>> history = this.table.history(id);
		@Nullable Revision<C> before = (history.size() < 2) ? null : history.get(history.size() - 2);
		Review review = known.review()
			.undone((before == null) ? null : before.review(), this.logbook.editor(), this.logbook.now());
		return store(known.with((before == null) ? known.content() : before.content(), review));
	}

	private T store(T next) {
		this.rules.check(next);
		return noted(this.table.change(next));
	}

	private T noted(T thing) {
		this.logbook.note(this.rules.name(thing), this.rules.subject(thing), thing.review());
		return thing;
	}

	private T locked(UUID id) {
		T known = this.table.find(id).orElseThrow(() -> new Refusal("Dit bestaat niet (meer)."));
		this.table.lock(this.rules.lock(known));
		return this.table.find(id).orElseThrow();
	}

	private void checkVersion(T known, int basedOn) {
		if (known.version() != basedOn) {
			throw new Stale(known.id(), known.version());
		}
	}

}
