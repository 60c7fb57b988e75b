/** Which rows of a table are the sum of which others. */
@org.jspecify.annotations.NullMarked
package nl.toetssteen.budget.outline;
