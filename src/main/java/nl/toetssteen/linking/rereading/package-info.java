/**
 * What editors look at after a document was read again: doubtful texts, and links to what
 * is gone.
 */
@org.jspecify.annotations.NullMarked
package nl.toetssteen.linking.rereading;
