package nl.toetssteen.linking.lineage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import nl.toetssteen.documents.Document;
import nl.toetssteen.documents.Documents;
import nl.toetssteen.web.BadQuery;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Understands which two documents a reader wants beside each other. */
@Component
public class LineageQuestion {

	private final Documents documents;

	LineageQuestion(Documents documents) {
		this.documents = documents;
	}

	/**
	 * The two documents asked for.
	 * @throws BadQuery when they cannot be laid beside each other, telling why in Dutch
	 */
	public DocumentPair asked(@Nullable String van, @Nullable String naar) {
		Map<String, String> faults = faults(van, naar);
		for (String field : missing(van, naar)) {
			faults.put(field, "noem een document, bijvoorbeeld uit /documenten.");
		}
		Document older = document(van);
		Document newer = document(naar);
		if (!faults.isEmpty() || older == null || newer == null) {
			throw new BadQuery(faults);
		}
		return new DocumentPair(older, newer);
	}

	/** Which of the two, "van" and "naar", are not named. */
	public List<String> missing(@Nullable String van, @Nullable String naar) {
		List<String> missing = new ArrayList<>();
		if (!isNamed(van)) {
			missing.add("van");
		}
		if (!isNamed(naar)) {
			missing.add("naar");
		}
		return missing;
	}

	/**
	 * What is wrong with what was named, in Dutch, per field; what was not named is not
	 * wrong.
	 */
	public Map<String, String> faults(@Nullable String van, @Nullable String naar) {
		Map<String, String> faults = new LinkedHashMap<>();
		Document older = document(van);
		Document newer = document(naar);
		if (isNamed(van) && older == null) {
			faults.put("van", "dit document kent het portaal niet.");
		}
		if (isNamed(naar) && newer == null) {
			faults.put("naar", "dit document kent het portaal niet.");
		}
		if (older != null && newer != null) {
			check(older, newer, faults);
		}
		return faults;
	}

	private static boolean isNamed(@Nullable String code) {
		return code != null && !code.isBlank();
	}

	/** The document with this code; null for none. */
	public @Nullable Document document(@Nullable String code) {
		return (code != null && !code.isBlank()) ? this.documents.find(code).orElse(null) : null;
	}

	private static void check(Document older, Document newer, Map<String, String> faults) {
		if (older.getCode().equals(newer.getCode())) {
			faults.put("naar", "kies een ander document dan bij van.");
		}
		else if (!DocumentPair.isKind(older) || older.getKind() != newer.getKind()) {
			faults.put("naar", "kies twee verkiezingsprogramma's of twee coalitieakkoorden.");
		}
		else if (older.getPeriodFrom() > newer.getPeriodFrom()) {
			faults.put("van", "dit document is nieuwer dan het andere. Draai ze om: van oud naar nieuw.");
		}
	}

	/** What can be laid beside another, by kind and then from old to new. */
	public List<Document> documents() {
		return this.documents.all()
			.stream()
			.filter(DocumentPair::isKind)
			.sorted(Comparator.comparing(Document::getKind).thenComparing(Document::getPeriodFrom))
			.toList();
	}

	/** The pairs a reader would look for, newest first. */
	public List<DocumentPair> usual() {
		List<Document> all = this.documents.all();
		return all.stream()
			.flatMap((newer) -> all.stream().map((older) -> new DocumentPair(older, newer)))
			.filter(DocumentPair::follows)
			.toList();
	}

}
