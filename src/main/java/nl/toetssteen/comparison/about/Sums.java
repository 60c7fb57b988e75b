package nl.toetssteen.comparison.about;

/**
 * The tables of a document and the sums that were checked in them.
 *
 * @param tables printed tables with numbers
 * @param failed sums that do not add up in the document
 */
record Sums(long documentId, long tables, long checks, long failed) {

	static final Sums NONE = new Sums(0, 0, 0, 0);

}
