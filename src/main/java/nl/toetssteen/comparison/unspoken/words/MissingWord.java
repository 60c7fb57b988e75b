package nl.toetssteen.comparison.unspoken.words;

/**
 * A word that one side uses and the other never does.
 *
 * @param word as it is mostly written
 * @param texts number of texts that use it in some form
 * @param documents number of documents they stand in
 */
record MissingWord(String word, int texts, int documents) {
}
