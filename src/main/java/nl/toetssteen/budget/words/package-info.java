/** The words and notations by which any Dutch budget can be read. */
@org.jspecify.annotations.NullMarked
package nl.toetssteen.budget.words;
