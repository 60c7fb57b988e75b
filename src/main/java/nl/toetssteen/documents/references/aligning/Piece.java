package nl.toetssteen.documents.references.aligning;

/**
 * A text of one version of a document.
 *
 * @param name unique among the pieces of its version
 * @param group chapter, programme or table that it is a part of
 * @param context headings it stands under in that group
 * @param printed number or code as printed; may be empty
 * @param text of a table row: its printed amounts
 */
public record Piece(String name, String group, String context, String printed, String title, String text) {

	/** What it says, without case and punctuation. */
	public String key() {
		return Words.of(this.title).key() + "|" + Words.of(this.text).key();
	}

}
