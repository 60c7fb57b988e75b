/** The pages of published originals as images, with the words that are cited marked. */
@org.jspecify.annotations.NullMarked
package nl.toetssteen.ingestion.citing;
