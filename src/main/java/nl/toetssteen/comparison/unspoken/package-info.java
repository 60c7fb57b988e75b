/**
 * Where the other side is silent: plans and money no pledge was tied to, pledges nothing
 * in a budget was found for, and words only one side uses.
 */
@org.jspecify.annotations.NullMarked
package nl.toetssteen.comparison.unspoken;
