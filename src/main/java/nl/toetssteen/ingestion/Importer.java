package nl.toetssteen.ingestion;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

import nl.toetssteen.documents.Document;
import nl.toetssteen.documents.DocumentFacts;
import nl.toetssteen.documents.Documents;
import nl.toetssteen.documents.SourceTree;
import nl.toetssteen.parties.Parties;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Turns the bytes of an original into a document that is stored, whole or not at all.
 */
@Component
class Importer {

	private final TextDecoder decoder = new TextDecoder();

	private final List<DocumentReader> readers;

	private final Documents documents;

	private final Parties parties;

	private final TransactionOperations transaction;

	Importer(List<DocumentReader> readers, Documents documents, Parties parties, TransactionOperations transaction) {
		this.readers = readers;
		this.documents = documents;
		this.parties = parties;
		this.transaction = transaction;
	}

	/** Hash of an original, in lower case hexadecimal. */
	static String sha256(byte[] bytes) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java has SHA-256", ex);
		}
	}

	/**
	 * Whether this very text was read before under this code.
	 * @throws UnreadableDocument when the code or the text belongs to another document
	 */
	boolean knows(DocumentFacts facts, String sha256) {
		Optional<Document> same = this.documents.withHash(sha256);
		if (same.isPresent()) {
			if (!same.get().getCode().equals(facts.code())) {
				throw new UnreadableDocument(
						"Dezelfde tekst is al ingelezen als \"%s\".".formatted(same.get().getCode()));
			}
			return true;
		}
		if (this.documents.find(facts.code()).isPresent()) {
			throw new UnreadableDocument(
					"Van \"%s\" is al een andere versie ingelezen; deze nieuwe versie wordt niet ingelezen."
						.formatted(facts.code()));
		}
		return false;
	}

	/**
	 * Reads and stores a document.
	 * @return its passages
	 * @throws UnreadableDocument when it cannot be read; nothing is stored then
	 */
	SourceTree read(DocumentFacts facts, byte[] bytes, String sha256) {
		long start = System.nanoTime();
		DocumentReader reader = readerFor(facts);
		SourceTree tree = reader.read(facts, Line.split(this.decoder.decode(bytes)));
		long millis = (System.nanoTime() - start) / 1_000_000;
		this.transaction.executeWithoutResult((status) -> {
			this.parties.registerMunicipality(facts.municipality());
			this.documents.store(facts, bytes, sha256, tree, millis);
		});
		return tree;
	}

	private DocumentReader readerFor(DocumentFacts facts) {
		return this.readers.stream()
			.filter((reader) -> reader.reads(facts.kind()))
			.findFirst()
			.orElseThrow(() -> new UnreadableDocument(
					"Een document van de soort %s kan nog niet worden ingelezen.".formatted(facts.kind().dutch())));
	}

}
