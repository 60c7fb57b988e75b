/** Lineage for programs. */
@org.jspecify.annotations.NullMarked
package nl.toetssteen.linking.lineage.api;
