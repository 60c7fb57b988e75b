/** What all screens have on which editors propose and decide. */
@org.jspecify.annotations.NullMarked
package nl.toetssteen.linking.deciding;
