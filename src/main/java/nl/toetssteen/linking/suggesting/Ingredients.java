package nl.toetssteen.linking.suggesting;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

import nl.toetssteen.documents.Document;
import nl.toetssteen.documents.Documents;
import org.springframework.stereotype.Component;

/** Of what suggestions are made: documents as they were read, word lists, our rules. */
@Component
class Ingredients {

	/** To be raised with every change of the rules, so that portals make all again. */
	private static final String RULES = "1";

	private static final List<String> LISTS = List.of("/search/synonyms.csv", "/search/stop-words.txt",
			"/search/irregular.csv", "/search/never-a-part.txt", "/linking/subjects.txt");

	private final Documents documents;

	Ingredients(Documents documents) {
		this.documents = documents;
	}

	/** Differs when any of them does. */
	String fingerprint() {
		MessageDigest digest = sha256();
		digest.update(RULES.getBytes(StandardCharsets.UTF_8));
		LISTS.forEach((list) -> digest.update(bytes(list)));
		this.documents.all()
			.stream()
			.sorted(Comparator.comparing(Document::getCode))
			.map((document) -> document.getCode() + ' ' + document.getSha256() + ' ' + document.getReadAt() + '\n')
			.forEach((document) -> digest.update(document.getBytes(StandardCharsets.UTF_8)));
		return HexFormat.of().formatHex(digest.digest());
	}

	private static byte[] bytes(String list) {
		try (InputStream in = Ingredients.class.getResourceAsStream(list)) {
			if (in == null) {
				throw new IllegalStateException("No word list " + list);
			}
			return in.readAllBytes();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex); // every Java has it
		}
	}

}
