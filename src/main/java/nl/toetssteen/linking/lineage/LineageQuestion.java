package nl.toetssteen.linking.lineage;

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
		Map<String, String> faults = new LinkedHashMap<>();
		Document older = document("van", van, faults);
		Document newer = document("naar", naar, faults);
		if (older == null || newer == null) {
			throw new BadQuery(faults);
		}
		check(older, newer);
		return new DocumentPair(older, newer);
	}

	private @Nullable Document document(String field, @Nullable String code, Map<String, String> faults) {
		if (code == null || code.isBlank()) {
			faults.put(field, "noem een document, bijvoorbeeld uit /documenten.");
			return null;
		}
		Document found = this.documents.find(code).orElse(null);
		if (found == null) {
			faults.put(field, "dit document kent het portaal niet.");
		}
		return found;
	}

	private static void check(Document older, Document newer) {
		if (older.getCode().equals(newer.getCode())) {
			throw new BadQuery("naar", "kies een ander document dan bij van.");
		}
		if (!DocumentPair.isKind(older) || older.getKind() != newer.getKind()) {
			throw new BadQuery("naar", "kies twee verkiezingsprogramma's of twee coalitieakkoorden.");
		}
		if (older.getPeriodFrom() > newer.getPeriodFrom()) {
			throw new BadQuery("van", "dit document is nieuwer dan het andere. Draai ze om: van oud naar nieuw.");
		}
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
