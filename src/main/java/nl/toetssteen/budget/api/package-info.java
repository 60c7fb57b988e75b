/** The public API of tables and lines. */
@org.jspecify.annotations.NullMarked
package nl.toetssteen.budget.api;
