package nl.toetssteen.ingestion.desk;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

import nl.toetssteen.ingestion.UnreadableDocument;

/** What sort of file it is, told by what it holds and not by its name. */
public enum FileFormat {

	PDF, TEXT;

	/** How far into a file other programs look for the mark of a PDF. */
	public static final int HEAD = 1024;

	private static final String MARK = "%PDF-";

	/**
	 * The format of a file.
	 * @param head its first {@link #HEAD} bytes, or all when it has fewer
	 * @throws UnreadableDocument when the name says PDF and the content does not
	 */
	public static FileFormat of(String name, byte[] head) {
		boolean named = name.toLowerCase(Locale.ROOT).endsWith(".pdf");
		int mark = new String(head, StandardCharsets.ISO_8859_1).indexOf(MARK);
		if (mark == 0 || mark > 0 && named) {
			return PDF;
		}
		if (named) {
			throw new UnreadableDocument("Dit bestand heet .pdf, maar is het niet. Is het platte tekst, "
					+ "geef het dan een naam die op .txt eindigt.");
		}
		return TEXT;
	}

}
