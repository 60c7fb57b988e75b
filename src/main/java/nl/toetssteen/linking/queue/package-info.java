/** Which pledges wait for somebody, and how far all of them are. */
@org.jspecify.annotations.NullMarked
package nl.toetssteen.linking.queue;
