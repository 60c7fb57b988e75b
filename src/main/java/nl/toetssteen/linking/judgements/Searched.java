package nl.toetssteen.linking.judgements;

import java.util.List;

import nl.toetssteen.documents.Document;
import nl.toetssteen.linking.review.Refusal;

/**
 * What was searched before somebody said that nothing was found; when, the review tells.
 *
 * @param words what was looked for; empty when nothing was searched
 * @param documents which documents, each in the version it had
 */
public record Searched(String words, List<Version> documents) {

	private static final int LONGEST = 1000;

	/** Nothing was searched. */
	public static final Searched NOTHING = new Searched("", List.of());

	public Searched {
		documents = List.copyOf(documents);
		if (words.length() > LONGEST) {
			throw new Refusal("Waarnaar u zocht is te lang: er passen " + LONGEST + " tekens.");
		}
	}

	/**
	 * A document as it was when it was searched.
	 *
	 * @param sha256 of its bytes
	 */
	public record Version(String code, String sha256) {

		static Version of(Document document) {
			return new Version(document.getCode(), document.getSha256());
		}

		static Version kept(String text) {
			String[] parts = text.split("@", 2);
			return new Version(parts[0], parts[1]);
		}

		String kept() {
			return this.code + "@" + this.sha256;
		}

	}

}
