package nl.toetssteen.linking.review;

import java.util.UUID;

/**
 * Something an editor says and a second editor checks: a link, an answer on an axis, what
 * became of a pledge.
 *
 * @param <C> what is said; may be said otherwise in a next version
 * @param <T> the whole, with what it is about
 */
public interface Reviewed<C, T extends Reviewed<C, T>> {

	UUID id();

	C content();

	Review review();

	/** The same with something else said of it, or another standing. */
	T with(C content, Review review);

	/** Counts what was done to it, from 1. */
	default int version() {
		return review().version();
	}

}
