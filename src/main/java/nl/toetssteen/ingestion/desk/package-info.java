/** The import desk: what editors bring, until it is published or thrown away. */
@org.jspecify.annotations.NullMarked
package nl.toetssteen.ingestion.desk;
