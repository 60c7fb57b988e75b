/**
 * Where editors go through the lineage of two documents and say what became of each item.
 */
@org.jspecify.annotations.NullMarked
package nl.toetssteen.linking.lineage.bench;
