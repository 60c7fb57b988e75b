package nl.toetssteen.search.query;

import java.util.List;

/**
 * A question read from what somebody typed.
 *
 * @param repairs what was done to make sense of it, in Dutch, for the reader
 */
public record Parsed(Question question, List<String> repairs) {
}
