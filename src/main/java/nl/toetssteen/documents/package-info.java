/** The corpus: documents, originals with their hash, passages, citations, the reader. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = { "parties", "web" })
@org.jspecify.annotations.NullMarked
package nl.toetssteen.documents;
