package nl.toetssteen.documents;

/**
 * A passage without its text, for the contents and for dividing a document into parts.
 *
 * @param title text of a chapter, heading or table; empty for other kinds
 * @param characters length of all its text, cells included
 * @param cells number of cells, 0 outside tables
 */
public record PassageOutline(int number, PassageKind kind, int level, int chapterNumber, String title, int characters,
		int cells) {
}
