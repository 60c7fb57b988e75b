package nl.toetssteen.documents.references;

/**
 * Something in a document that gets a permanent name.
 *
 * @param natural the name its place gives it, which it gets unless that belongs to
 * another text; unique in its list
 * @param title empty for what has no title of its own
 * @param text literal words; of a budget line its printed amounts
 * @param part title of the chapter, programme or table it is a part of
 * @param context headings it stands under in that part; may be empty
 * @param printed number or code as printed; may be empty
 */
public record NamedText(String natural, String title, String text, String part, String context, String printed) {

	/** What it says, in full. */
	public String words() {
		return words(this.title, this.text);
	}

	static String words(String title, String text) {
		if (title.isEmpty() || text.startsWith(title)) {
			return text;
		}
		return text.isEmpty() ? title : title + "\n" + text;
	}

}
