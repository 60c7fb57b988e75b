/** Links out of the portal and into it, as CSV and JSON. */
@org.jspecify.annotations.NullMarked
package nl.toetssteen.linking.exchange;
