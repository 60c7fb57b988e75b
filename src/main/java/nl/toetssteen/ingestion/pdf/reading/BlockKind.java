package nl.toetssteen.ingestion.pdf.reading;

/** What a block of lines is to the document. */
public enum BlockKind {

	HEADING, PARAGRAPH, ITEM, TABLE,
	/** No part of what the document says: furniture, decoration, contents. */
	ASIDE

}
