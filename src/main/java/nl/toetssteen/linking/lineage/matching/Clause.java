package nl.toetssteen.linking.lineage.matching;

/**
 * A sentence of an item, or a part of one that can stand by itself.
 *
 * @param text literal words
 */
record Clause(String text, Traits traits) {
}
