/** How goals and activities are taken out of the tree of a budget. */
@org.jspecify.annotations.NullMarked
package nl.toetssteen.policy.reading;
