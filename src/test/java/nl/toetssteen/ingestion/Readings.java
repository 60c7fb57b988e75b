package nl.toetssteen.ingestion;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import nl.toetssteen.documents.Document;
import nl.toetssteen.documents.DocumentFacts;
import nl.toetssteen.documents.DocumentKind;
import org.springframework.boot.test.context.TestComponent;

/** Reads texts as documents of a test's own, and again in other versions. */
@TestComponent
class Readings {

	private static final AtomicInteger NUMBER = new AtomicInteger();

	private final Importer importer;

	Readings(Importer importer) {
		this.importer = importer;
	}

	/** A code nobody uses yet. */
	static String code() {
		return "herlezing-" + NUMBER.incrementAndGet();
	}

	/**
	 * Reads a text under a code. The code goes at its end in white space: two documents
	 * cannot be one text.
	 */
	Document read(String code, DocumentKind kind, String text) {
		byte[] bytes = (text + " ".repeat(Integer.parseInt(code.substring(code.indexOf('-') + 1))) + "\n")
			.getBytes(StandardCharsets.UTF_8);
		var facts = new DocumentFacts(code, kind, "Herlezing", List.of("Dorpsbelang"), "GM0106", 2040, 2044, null, null,
				code + ".txt");
		String sha256 = Importer.sha256(bytes);
		if (this.importer.knows(facts, sha256)) {
			throw new IllegalArgumentException("Was read already");
		}
		return this.importer.read(facts, bytes, sha256).document();
	}

}
