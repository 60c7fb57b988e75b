/** Who reads what stands in the queue of the import desk. */
@org.jspecify.annotations.NullMarked
package nl.toetssteen.ingestion.desk.work;
