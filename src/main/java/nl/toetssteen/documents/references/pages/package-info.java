/** Where a permanent name leads to. */
@org.jspecify.annotations.NullMarked
package nl.toetssteen.documents.references.pages;
