package nl.toetssteen.linking.review;

/**
 * How something was after an act on it; never changed again.
 *
 * @param <C> what was said
 */
public record Revision<C>(C content, Review review) {
}
