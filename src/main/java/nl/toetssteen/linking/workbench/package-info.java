/** The screen on which an officer judges one pledge at a time. */
@org.jspecify.annotations.NullMarked
package nl.toetssteen.linking.workbench;
