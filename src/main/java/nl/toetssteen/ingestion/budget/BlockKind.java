package nl.toetssteen.ingestion.budget;

/** What a block of lines is. */
enum BlockKind {

	HEADING, ITEM, PARAGRAPH

}
