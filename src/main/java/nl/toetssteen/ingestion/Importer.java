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
import nl.toetssteen.ingestion.pdf.PdfReader;
import nl.toetssteen.ingestion.pdf.PdfTrees;
import nl.toetssteen.parties.Parties;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Turns the bytes of an original into a document that is stored, whole or not at all.
 */
@Component
public class Importer {

	private final TextDecoder decoder = new TextDecoder();

	private final List<DocumentReader> readers;

	private final PdfTrees pdfs;

	private final Documents documents;

	private final Parties parties;

	private final TransactionOperations transaction;

	Importer(List<DocumentReader> readers, PdfTrees pdfs, Documents documents, Parties parties,
			TransactionOperations transaction) {
		this.readers = readers;
		this.pdfs = pdfs;
		this.documents = documents;
		this.parties = parties;
		this.transaction = transaction;
	}

	/** Hash of an original, in lower case hexadecimal. */
	public static String sha256(byte[] bytes) {
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
	public boolean knows(DocumentFacts facts, String sha256) {
		this.documents.withHash(sha256).map(DocumentVersion::document).ifPresent((code) -> {
			if (!code.equals(facts.code())) {
				throw new UnreadableDocument("Dezelfde tekst is al ingelezen als \"%s\".".formatted(code));
			}
		});
		Optional<Document> current = this.documents.find(facts.code());
		this.documents.ever(facts.code())
			.map(Document::getKind)
			.filter((kind) -> kind != facts.kind())
			.ifPresent((kind) -> {
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
		SourceTree tree = PdfReader.isPdf(bytes) ? this.pdfs.tree(facts, bytes) : tree(facts, lines(bytes));
		long millis = (System.nanoTime() - start) / 1_000_000;
		return store(facts, bytes, sha256, tree, millis);
	}

	/**
	 * The lines of a text original.
	 * @throws UnreadableDocument when the bytes are no text
	 */
	public List<Line> lines(byte[] bytes) {
		return Line.split(this.decoder.decode(bytes));
	}

	/**
	 * Reads the lines of a text as a document of the kind that the facts say; stores
	 * nothing.
	 * @throws UnreadableDocument when there is nothing in it that can be read
	 */
	public SourceTree tree(DocumentFacts facts, List<Line> lines) {
		return readerFor(facts).read(facts, lines);
	}

	/**
	 * Stores what was read, as a new version where its code is known. All or nothing.
	 * @param millis how long reading took
	 */
	public Imported store(DocumentFacts facts, byte[] bytes, String sha256, SourceTree tree, long millis) {
		return Objects.requireNonNull(this.transaction.execute((_) -> {
			this.parties.registerMunicipality(facts.municipality());
			return new Imported(this.documents.store(facts, bytes, sha256, tree, millis), tree);
		}));
	}

	/**
	 * As {@link #store}, also when the bytes are the same and only the reading is not.
	 */
	public Imported storeAgain(DocumentFacts facts, byte[] bytes, String sha256, SourceTree tree, long millis) {
		return Objects.requireNonNull(this.transaction
			.execute((_) -> new Imported(this.documents.storeAgain(facts, bytes, sha256, tree, millis), tree)));
	}

	/** A document with the tree that was read of it. */
	public record Imported(Document document, SourceTree tree) {

		/** How many passages it has. */
		public int passages() {
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
