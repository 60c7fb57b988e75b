/** The import desk on the screen. */
@org.jspecify.annotations.NullMarked
package nl.toetssteen.ingestion.desk.pages;
