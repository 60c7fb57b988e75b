package nl.toetssteen.ingestion;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import nl.toetssteen.documents.Chapter;
import nl.toetssteen.documents.Document;
import nl.toetssteen.documents.DocumentFacts;
import nl.toetssteen.documents.DocumentVersion;
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
	 * Whether this very text is what this code stands for now.
	 * @throws UnreadableDocument when the code or the text belongs to another document
	 */
	boolean knows(DocumentFacts facts, String sha256) {
		this.documents.withHash(sha256).map(DocumentVersion::document).ifPresent((code) -> {
			if (!code.equals(facts.code())) {
				throw new UnreadableDocument("Dezelfde tekst is al ingelezen als \"%s\".".formatted(code));
			}
		});
		Optional<Document> current = this.documents.find(facts.code());
		current.map(Document::getKind).filter((kind) -> kind != facts.kind()).ifPresent((kind) -> {
			throw new UnreadableDocument("\"%s\" is ingelezen als %s en kan geen %s worden.".formatted(facts.code(),
					kind.dutch(), facts.kind().dutch()));
		});
		return current.filter((document) -> document.getSha256().equals(sha256)).isPresent();
	}

	/**
	 * Reads and stores a document, as a new version where its code is known.
	 * @throws UnreadableDocument when it cannot be read; nothing is stored then
	 */
	Imported read(DocumentFacts facts, byte[] bytes, String sha256) {
		long start = System.nanoTime();
		DocumentReader reader = readerFor(facts);
		SourceTree tree = reader.read(facts, Line.split(this.decoder.decode(bytes)));
		long millis = (System.nanoTime() - start) / 1_000_000;
		return Objects.requireNonNull(this.transaction.execute((_) -> {
			this.parties.registerMunicipality(facts.municipality());
			return new Imported(this.documents.store(facts, bytes, sha256, tree, millis), tree);
		}));
	}

	/** A document with the tree that was read of it. */
	record Imported(Document document, SourceTree tree) {

		int passages() {
			return this.tree.chapters().stream().mapToInt(Chapter::passageCount).sum();
		}

	}

	private DocumentReader readerFor(DocumentFacts facts) {
		return this.readers.stream()
			.filter((reader) -> reader.reads(facts.kind()))
			.findFirst()
			.orElseThrow(() -> new UnreadableDocument(
					"Een document van de soort %s kan nog niet worden ingelezen.".formatted(facts.kind().dutch())));
	}

}
