/** The money of a budget year by year, from where to where, and what of it ends. */
@org.jspecify.annotations.NullMarked
package nl.toetssteen.comparison.money;
