/** From a printed table to a budget table with its lines. */
@org.jspecify.annotations.NullMarked
package nl.toetssteen.budget.reading;
