package nl.toetssteen.documents;

/** What sort of piece a passage is. */
public enum PassageKind {

	CHAPTER, HEADING, PARAGRAPH, LIST_ITEM, TABLE, TABLE_ROW

}
