/** The pages of a budget that lay goals and money together. */
@org.jspecify.annotations.NullMarked
package nl.toetssteen.comparison.programmes;
