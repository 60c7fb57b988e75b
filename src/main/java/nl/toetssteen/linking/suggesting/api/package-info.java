/** Suggestions for programs. */
@org.jspecify.annotations.NullMarked
package nl.toetssteen.linking.suggesting.api;
