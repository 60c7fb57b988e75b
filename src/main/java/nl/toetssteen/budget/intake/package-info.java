/** Takes the money out of a document that was read. */
@org.jspecify.annotations.NullMarked
package nl.toetssteen.budget.intake;
