package nl.toetssteen.documents.reader;

import java.util.List;

import nl.toetssteen.documents.Document;
import nl.toetssteen.documents.PassageKind;
import nl.toetssteen.documents.PassageOutline;

/**
 * A line of the contents list.
 *
 * @param path where it leads; only an anchor when it is on the page itself
 * @param below whether it is a heading in the chapter before it
 * @param here whether it is on the page itself
 */
record Entry(String title, String path, boolean below, boolean here) {

	static List<Entry> of(Document document, Division division, Part shown) {
		return division.contents(shown).stream().map((passage) -> of(document, division, shown, passage)).toList();
	}

	private static Entry of(Document document, Division division, Part shown, PassageOutline passage) {
		boolean here = shown.holds(passage.number());
		Part part = division.holding(passage.number()).orElseThrow();
		String anchor = "#p" + passage.number();
		return new Entry(passage.title(), here ? anchor : part.path(document.getCode()) + anchor,
				passage.kind() == PassageKind.HEADING, here);
	}

}
