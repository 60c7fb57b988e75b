package nl.toetssteen.documents.reader;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import nl.toetssteen.documents.Document;
import nl.toetssteen.documents.DocumentVersion;
import nl.toetssteen.documents.DocumentText;
import nl.toetssteen.documents.Documents;
import nl.toetssteen.documents.Passage;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Finds the part of a document that a reader asks for. */
@Component
class Reading {

	// Keeps a page below 100 kB with the page's own frame and contents around the text.
	private static final int LARGEST_PART = 82_000;

	private final Documents documents;

	private final DocumentText text;

	// By hash and version: one never changes after it was stored, so neither does its
	// division.
	private final Map<String, Division> divisions = new ConcurrentHashMap<>();

	Reading(Documents documents, DocumentText text) {
		this.documents = documents;
		this.text = text;
	}

	/**
	 * The document with this code.
	 * @throws ResponseStatusException when it was there and was withdrawn
	 */
	Optional<Document> document(String code) {
		Optional<Document> document = this.documents.ever(code);
		if (document.filter((known) -> known.getWithdrawnAt() != null).isPresent()) {
			throw new ResponseStatusException(HttpStatus.GONE,
					"De redactie heeft “%s” ingetrokken. De tekst is hier niet meer te lezen."
						.formatted(document.get().getTitle()));
		}
		return document;
	}

	Division division(Document document) {
		return this.divisions.computeIfAbsent(document.getSha256() + document.getVersion(),
				(_) -> Division.of(this.text.outline(document), LARGEST_PART));
	}

	List<Block> blocks(Document document, Part part) {
		@Nullable Integer table = part.table();
		Passage head = (table == null) ? null : this.text.passage(document, table).orElseThrow();
		return Blocks.of(this.text.between(document, part.first(), part.last()), head);
	}

	Optional<Passage> passage(Document document, int number) {
		return this.text.passage(document, number);
	}

	/** Where the passage is shown: the page's path with the passage's anchor. */
	Optional<String> address(Document document, int number) {
		return division(document).holding(number).map((part) -> part.path(document.getCode()) + "#p" + number);
	}

	/** The versions of a document, newest first. */
	List<DocumentVersion> versions(Document document) {
		return this.text.versions(document);
	}

	/** A version of a document; the current one when no number is asked for. */
	Optional<DocumentVersion> version(Document document, @Nullable Integer number) {
		int asked = (number == null) ? document.getVersion() : number;
		return versions(document).stream().filter((version) -> version.number() == asked).findFirst();
	}

	byte[] original(Document document, DocumentVersion version) {
		return this.text.original(document, version.number());
	}

}
