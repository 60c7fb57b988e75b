package nl.toetssteen.documents.statements;

import java.util.ArrayList;
import java.util.List;

import nl.toetssteen.documents.Citation;
import nl.toetssteen.documents.Document;
import nl.toetssteen.documents.Place;
import org.jspecify.annotations.Nullable;

/**
 * Something a document states, with its place in it: a pledge or an agreement item.
 *
 * @param ref public name: document code, a slash, and the number
 * @param document code of the document
 * @param section heading it stands under inside the chapter
 * @param parentRef the item of which it is a part
 * @param passage number of the passage it is quoted from
 * @param themes best first
 */
public record Statement(String ref, String document, int chapterNumber, String chapterTitle, @Nullable String section,
		int ordinal, @Nullable String printedNumber, @Nullable String parentRef, String text, int passage, Place place,
		List<ThemeTag> themes) {

	/**
	 * A theme it stands under.
	 *
	 * @param automatic whether the portal assigned it by its words
	 */
	public record ThemeTag(String theme, boolean automatic) {
	}

	public Statement {
		themes = List.copyOf(themes);
	}

	/** Its number in the document, as in its address: "5.1". */
	public String number() {
		return this.ref.substring(this.ref.indexOf('/') + 1);
	}

	/** Where it stands and what it says. */
	public Citation citation(Document source) {
		List<String> where = new ArrayList<>();
		where.add(this.chapterTitle);
		where.add(number());
		return new Citation(source.getCode(), source.shortName(), source.getKind(), source.isPaged(), where,
				this.passage, this.place, this.text, source.isFromImage(this.place));
	}

}
