/**
 * What editors mended in a reading: kept by the text it is about, and done again whenever
 * the same file is read again.
 */
@org.jspecify.annotations.NullMarked
package nl.toetssteen.ingestion.mending;
