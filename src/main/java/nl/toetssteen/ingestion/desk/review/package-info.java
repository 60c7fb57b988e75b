/** Going through a reading page by page: what to doubt, and mending it. */
@org.jspecify.annotations.NullMarked
package nl.toetssteen.ingestion.desk.review;
