/** Finds search words in Dutch text: as a word, a part of a compound or a phrase. */
@org.jspecify.annotations.NullMarked
package nl.toetssteen.themes.words;
