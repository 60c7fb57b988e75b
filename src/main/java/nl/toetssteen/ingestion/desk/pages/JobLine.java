package nl.toetssteen.ingestion.desk.pages;

import nl.toetssteen.ingestion.desk.ImportJob;

/**
 * An import as lists show it.
 *
 * @param by name of who brought it
 * @param progress how far it is, in Dutch; empty when there is nothing to say
 */
record JobLine(ImportJob job, String by, String progress) {
}
