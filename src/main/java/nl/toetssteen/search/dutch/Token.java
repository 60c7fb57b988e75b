package nl.toetssteen.search.dutch;

import java.util.List;

/**
 * A word of a text with all it can be found by.
 *
 * @param start index of its first character in the text
 * @param end index behind its last character
 * @param word in lower case without accents
 * @param stem what inflected forms of the word share
 * @param parts stems of the words it is made of, larger ones included; empty when it is
 * no compound
 */
public record Token(int start, int end, String word, String stem, List<String> parts) {
}
