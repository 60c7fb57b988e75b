package nl.toetssteen.documents;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import nl.toetssteen.web.BadQuery;

/** The documents the portal knows; other modules and our own pages come in here. */
@Service
@Transactional(readOnly = true)
public class Documents {

	private final DocumentRepository repository;

	private final KnownDocumentRepository known;

	private final DocumentParts parts;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Documents(DocumentRepository repository, KnownDocumentRepository known, DocumentParts parts,
			ApplicationEventPublisher events, Clock clock) {
		this.repository = repository;
		this.known = known;
		this.parts = parts;
		this.events = events;
		this.clock = clock;
	}

	/** All documents that visitors can read, newest period first. */
	public List<Document> all() {
		return this.repository.findInOrder();
	}

	/** The pages that were read from their image, of all documents that have any. */
	public ImagePages imagePages() {
		return new ImagePages(all().stream()
			.filter((document) -> !document.imagePages().isEmpty())
			.collect(Collectors.toMap(Document::getCode, Document::imagePages)));
	}

	/** The document with this code, when visitors can read it. */
	public Optional<Document> find(String code) {
		return this.repository.findByCodeAndWithdrawnAtIsNull(code);
	}

	/** The document that has or had this code, also one that was withdrawn. */
	public Optional<Document> ever(String code) {
		return this.repository.findByCode(code);
	}

	/** All documents there are and were, also those withdrawn. */
	public List<Document> ever() {
		return this.repository.findAll();
	}

	/**
	 * The document a query asks for, which must be there: a typo would look like silence.
	 * @return empty when the query asks for none
	 */
	public Optional<Document> asked(@Nullable String code) {
		if (code == null || code.isBlank()) {
			return Optional.empty();
		}
		return Optional.of(find(code).orElseThrow(() -> new BadQuery("document", "dit document kent het portaal niet.",
				code, all().stream().map(Document::getCode).toList())));
	}

	/** The budget that stands at this address below /begroting/. */
	public Optional<Document> budgetAt(String address) {
		return this.repository.findByBudgetAddressAndWithdrawnAtIsNull(address);
	}

	/** Documents that others refer to and that were not read, newest period first. */
	public List<KnownDocument> knownButUnread() {
		return this.known.findUnread();
	}

	/** The version, of whatever document and current or not, that has these bytes. */
	public Optional<DocumentVersion> withHash(String sha256) {
		return this.parts.versions().withHash(sha256);
	}

	/**
	 * Stores a document with its original and passages and announces it. A text under a
	 * code that is known becomes its new version; the very text it has already changes
	 * nothing. All or nothing: a listener that fails undoes everything.
	 * @param sha256 hash of the bytes, in lower case hexadecimal
	 * @param readMillis how long reading took
	 * @return the document; its version tells whether it is a new one
	 */
	@Transactional
	public Document store(DocumentFacts facts, byte[] original, String sha256, SourceTree tree, long readMillis) {
		this.parts.versions().lock(facts.code());
		Optional<Document> same = find(facts.code()).filter((document) -> document.getSha256().equals(sha256));
		return same.orElseGet(() -> keep(facts, original, sha256, tree, readMillis));
	}

	/**
	 * As {@link #store}, also when the bytes are the same and only the reading is not.
	 */
	@Transactional
	public Document storeAgain(DocumentFacts facts, byte[] original, String sha256, SourceTree tree, long readMillis) {
		this.parts.versions().lock(facts.code());
		return keep(facts, original, sha256, tree, readMillis);
	}

	private Document keep(DocumentFacts facts, byte[] original, String sha256, SourceTree tree, long readMillis) {
		Document document = ever(facts.code()).orElse(null);
		if (document == null) {
			document = created(facts, sha256, tree, readMillis);
		}
		else {
			this.events.publishEvent(new DocumentReplaced(document));
			this.parts.remove(document.getId());
			document.replace(facts, sha256, tree, this.clock.instant(), readMillis);
		}
		document = this.repository.save(document);
		this.parts.store(document, original, tree);
		this.events.publishEvent(new DocumentRead(document, tree));
		return document;
	}

	private Document created(DocumentFacts facts, String sha256, SourceTree tree, long readMillis) {
		var document = new Document(facts, sha256, tree, this.clock.instant(), readMillis);
		if (facts.kind() == DocumentKind.BUDGET) {
			document.standAt(this.parts.addresses().free(facts));
		}
		return document;
	}

	/**
	 * Takes a document away from visitors with all that was taken out of it. Its
	 * originals and its permanent names stay known, so that it can come back.
	 * @return whether there was such a document
	 */
	@Transactional
	public boolean withdraw(String code) {
		this.parts.versions().lock(code);
		Optional<Document> found = find(code);
		found.ifPresent((document) -> {
			this.events.publishEvent(new DocumentReplaced(document));
			this.parts.remove(document.getId());
			document.withdraw(this.clock.instant());
			this.events.publishEvent(new DocumentWithdrawn(document));
		});
		return found.isPresent();
	}

}
