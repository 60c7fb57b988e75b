package nl.toetssteen.documents.references;

import org.jspecify.annotations.Nullable;

/**
 * A permanent name with the last text it stood for.
 *
 * @param ref public name: "sp-zandstad-2030/5.1"
 * @param document code of the document
 * @param title empty for what has no title of its own, such as a pledge
 * @param text literal words; of a budget line its printed amounts
 * @param part title of the chapter, programme or table it is a part of
 * @param context headings it stands under in that part; may be empty
 * @param printed number or code as printed; may be empty
 * @param natural the name that its place in its last version gives it, which may be
 * another’s: "begroting-zandstad-2030/tabel/middelen/4"
 * @param live whether it stands in the current version of the document
 * @param firstVersion version of the document in which it came, from 1
 * @param lastVersion last version in which it stood
 * @param successor the reference with which a person chose to go on, once this one had
 * gone; or null
 */
public record Reference(String ref, String document, ReferenceKind kind, String title, String text, String part,
		String context, String printed, String natural, boolean live, int firstVersion, int lastVersion,
		@Nullable String successor) {

	/** Tail of the ref: "5.1". */
	public String number() {
		return this.ref.substring(this.ref.indexOf('/') + 1);
	}

	/** What it says, in full: title and text. */
	public String words() {
		return NamedText.words(this.title, this.text);
	}

}
