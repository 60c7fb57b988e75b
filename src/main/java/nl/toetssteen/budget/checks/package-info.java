/** Printed figures laid beside what they should be. */
@org.jspecify.annotations.NullMarked
package nl.toetssteen.budget.checks;
