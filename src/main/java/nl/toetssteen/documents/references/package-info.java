/**
 * The permanent names of what documents say: given once, never taken back, and following
 * their text when a document is read again.
 */
@org.springframework.modulith.NamedInterface("references")
@org.jspecify.annotations.NullMarked
package nl.toetssteen.documents.references;
