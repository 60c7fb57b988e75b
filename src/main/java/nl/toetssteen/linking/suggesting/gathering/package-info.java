/**
 * Brings together what suggestions are made of: pledges, targets and all that was read.
 */
@org.jspecify.annotations.NullMarked
package nl.toetssteen.linking.suggesting.gathering;
