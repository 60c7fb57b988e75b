/** Recognises printed tables in lines of text that kept nothing of their layout. */
@org.jspecify.annotations.NullMarked
package nl.toetssteen.ingestion.tables;
