package nl.toetssteen.documents;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Where a claim can be checked: the document, the passage with its lines or page, and the
 * literal words.
 *
 * @param document code of the document, as in its address
 * @param shortName short name of the document, such as "SP 2026"
 * @param paged whether the original has pages that can be seen, so that a page is cited
 * and not a line
 * @param where what stands between document and place: chapter, item number; may be empty
 * @param passage number of the passage
 * @param fromImage whether the words were read from the image of a page, and may be wrong
 */
public record Citation(String document, String shortName, DocumentKind kind, boolean paged, List<String> where,
		int passage, Place place, String words, boolean fromImage) {

	/** Of words that were printed as words. */
	public Citation(String document, String shortName, DocumentKind kind, boolean paged, List<String> where,
			int passage, Place place, String words) {
		this(document, shortName, kind, paged, where, passage, place, words, false);
	}

	public Citation {
		where = List.copyOf(where);
		if (passage < 1 || words.isBlank()) {
			throw new IllegalArgumentException("A citation needs a passage and its words");
		}
	}

	public static Citation of(Document document, int passage, Place place, String words, String... where) {
		return new Citation(document.getCode(), document.shortName(), document.getKind(), document.isPaged(),
				List.of(where), passage, place, words, document.isFromImage(place));
	}

	/** The passage's permanent address, without the host. */
	public String path() {
		return "/documenten/" + this.document + "/passage/" + this.passage;
	}

	/**
	 * The place in Dutch: "regel 168", "regel 168-170, pagina 12", of a PDF "pagina 12".
	 */
	public String placeInWords() {
		return inWords(this.place, this.paged, this.fromImage);
	}

	/** The same of any place in a document. */
	public static String placeInWords(Document document, Place place) {
		return inWords(place, document.isPaged(), document.isFromImage(place));
	}

	private static String inWords(Place place, boolean paged, boolean fromImage) {
		return inWords(place, paged) + (fromImage ? ", uit beeld gelezen" : "");
	}

	private static String inWords(Place place, boolean paged) {
		if (paged && place.page() != null) {
			return "pagina " + place.page();
		}
		String lines = (place.lineFrom() == place.lineTo()) ? "regel " + place.lineFrom()
				: "regel " + place.lineFrom() + "-" + place.lineTo();
		@Nullable Integer page = place.page();
		return (page == null) ? lines : lines + ", pagina " + page;
	}

	/** The text of the source chip: "SP 2026 · Wonen · 5.1 · regel 168". */
	public String chip() {
		String between = this.where.isEmpty() ? "" : String.join(" · ", this.where) + " · ";
		return this.shortName + " · " + between + placeInWords();
	}

}
