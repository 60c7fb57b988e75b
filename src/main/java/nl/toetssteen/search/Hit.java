package nl.toetssteen.search;

/**
 * A findable thing that answers a question.
 *
 * @param score only to compare hits of one question with
 */
public record Hit(Findable thing, float score) {
}
