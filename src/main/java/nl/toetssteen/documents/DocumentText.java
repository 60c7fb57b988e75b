package nl.toetssteen.documents;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The text of the documents, passage by passage, and their originals. */
@Service
@Transactional(readOnly = true)
public class DocumentText {

	private final PassageRepository passages;

	private final Versions versions;

	private final SetAsideRepository setAside;

	DocumentText(PassageRepository passages, Versions versions, SetAsideRepository setAside) {
		this.passages = passages;
		this.versions = versions;
		this.setAside = setAside;
	}

	/** Every passage of a document in reading order, without its text. */
	public List<PassageOutline> outline(Document document) {
		return this.passages.findOutline(document.getId());
	}

	/** The passages with these numbers and all between them, in reading order. */
	public List<Passage> between(Document document, int first, int last) {
		return this.passages.findBetween(document.getId(), first, last);
	}

	public Optional<Passage> passage(Document document, int number) {
		return between(document, number, number).stream().findFirst();
	}

	/**
	 * The running text above a passage in its chapter, in reading order.
	 * @param limit number of paragraphs at most, the nearest ones
	 */
	public List<Passage> proseAbove(Document document, Passage passage, int limit) {
		return this.passages
			.findProseAbove(document.getId(), passage.getChapterNumber(), passage.getNumber(), Limit.of(limit))
			.reversed();
	}

	/** How many passages each document has, by its id. */
	public Map<Long, Long> passageCounts() {
		return this.passages.countPerDocument()
			.stream()
			.collect(Collectors.toMap(PassageCount::documentId, PassageCount::passages));
	}

	/** The bytes of the current version as they were received. */
	public byte[] original(Document document) {
		return original(document, document.getVersion());
	}

	/** The bytes of one of its versions as they were received. */
	public byte[] original(Document document, int version) {
		return this.versions.content(document.getCode(), version);
	}

	/** Every text the document has or had, newest first. */
	public List<DocumentVersion> versions(Document document) {
		return this.versions.of(document.getCode());
	}

	/** What became of every line of the original. */
	public Ledger ledger(Document document) {
		byte[] original = original(document);
		if (isPdf(original)) {
			return Ledger.of(Collections.nCopies(document.getLineCount(), "x"),
					this.passages.findPlaces(document.getId()), setAside(document));
		}
		List<String> lines = List.of(new String(original, StandardCharsets.UTF_8).split("\n", -1));
		// The end of the last line is not the start of another one.
		return Ledger.of(lines.getLast().isEmpty() ? lines.subList(0, lines.size() - 1) : lines,
				this.passages.findPlaces(document.getId()), setAside(document));
	}

	/** The lines of a PDF are those that were read: none of them is blank. */
	private static boolean isPdf(byte[] original) {
		byte[] sign = { '%', 'P', 'D', 'F' };
		return original.length > sign.length && Arrays.equals(original, 0, sign.length, sign, 0, sign.length);
	}

	/** What reading left out, in reading order. */
	public List<SetAside> setAside(Document document) {
		return this.setAside.findInOrder(document.getId()).stream().map(SetAsideLines::toSetAside).toList();
	}

}
