/** Finds which text of a new version carries on which text of the version before. */
@org.jspecify.annotations.NullMarked
package nl.toetssteen.documents.references.aligning;
