/** Quantities and their groups for programs. */
@org.jspecify.annotations.NullMarked
package nl.toetssteen.comparison.differences.api;
