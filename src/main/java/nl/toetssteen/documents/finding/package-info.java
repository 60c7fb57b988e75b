/**
 * Finds in a document that was read what it states: the items of its lists, or else the
 * commitments in its running text.
 */
@org.springframework.modulith.NamedInterface("finding")
@org.jspecify.annotations.NullMarked
package nl.toetssteen.documents.finding;
