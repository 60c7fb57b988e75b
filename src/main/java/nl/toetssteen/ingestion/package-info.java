/** From bytes to a document with passages and tables; reports what it could not read. */
@org.springframework.modulith.ApplicationModule(
		allowedDependencies = { "documents", "documents :: references", "parties", "accounts", "web" })
@org.jspecify.annotations.NullMarked
package nl.toetssteen.ingestion;
