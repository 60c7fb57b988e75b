package nl.toetssteen.linking.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;

import nl.toetssteen.documents.Document;

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

	/** What a row says in its columns searched_for and searched_in. */
	public static Searched of(ResultSet row) throws SQLException {
		String[] documents = (String[]) row.getArray("searched_in").getArray();
		return new Searched(String.valueOf(row.getString("searched_for")),
				Stream.of(documents).map(Version::kept).toList());
	}

	/** The documents as the column searched_in keeps them. */
	public String[] kept() {
		return this.documents.stream().map(Version::kept).toArray(String[]::new);
	}

	/** Whether it says what was looked for and where. */
	public boolean isTold() {
		return !this.words.isBlank() && !this.documents.isEmpty();
	}

	/**
	 * A document as it was when it was searched.
	 *
	 * @param sha256 of its bytes
	 */
	public record Version(String code, String sha256) {

		public static Version of(Document document) {
			return new Version(document.getCode(), document.getSha256());
		}

		private static Version kept(String text) {
			String[] parts = text.split("@", 2);
			return new Version(parts[0], parts[1]);
		}

		private String kept() {
			return this.code + "@" + this.sha256;
		}

	}

}
