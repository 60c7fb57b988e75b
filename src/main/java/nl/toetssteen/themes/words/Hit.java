package nl.toetssteen.themes.words;

/**
 * A search word found in a text.
 *
 * @param subject what it points to
 * @param weight how surely
 * @param key the search word, which repeated hits have in common
 * @param printed the words of the text
 */
public record Hit(String subject, double weight, String key, String printed) {
}
