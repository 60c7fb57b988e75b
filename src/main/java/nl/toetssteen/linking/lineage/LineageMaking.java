package nl.toetssteen.linking.lineage;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

import nl.toetssteen.documents.Document;
import nl.toetssteen.documents.Documents;
import nl.toetssteen.linking.lineage.matching.Alignment;
import nl.toetssteen.search.dutch.DutchText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.DigestUtils;

/** Works out the lineage of two documents, unless what is kept is still right. */
@Component
class LineageMaking {

	/**
	 * To be raised with every change of the rules or lists, so that portals work anew.
	 */
	private static final String RULES = "3";

	private final Documents documents;

	private final Stated stated;

	private final DutchText dutch;

	private final LineageStore store;

	private volatile @Nullable Tools tools;

	private record Tools(String madeOf, Tracing tracing) {
	}

	LineageMaking(Documents documents, Stated stated, DutchText dutch, LineageStore store) {
		this.documents = documents;
		this.stated = stated;
		this.dutch = dutch;
		this.store = store;
	}

	void makeIfNeeded(DocumentPair pair) {
		String now = fingerprint();
		if (!now.equals(this.store.madeOf(pair))) {
			List<Lineage> lineages = tracing(now).trace(this.stated.items(pair.older()),
					this.stated.items(pair.newer()), pair.isOneVoice());
			this.store.replace(pair, lineages, now);
		}
	}

	// What is rare depends on all documents, so reading all of them is kept for the next
	// pair.
	private Tracing tracing(String now) {
		Tools known = this.tools;
		if (known == null || !known.madeOf().equals(now)) {
			known = new Tools(now, new Tracing(new Alignment(this.dutch, this.stated.texts())));
			this.tools = known;
		}
		return known.tracing();
	}

	private String fingerprint() {
		String read = this.documents.all()
			.stream()
			.sorted(Comparator.comparing(Document::getCode))
			.map((document) -> document.getCode() + ' ' + document.getSha256() + ' ' + document.getReadAt())
			.collect(Collectors.joining("\n", RULES + "\n", ""));
		return DigestUtils.md5DigestAsHex(read.getBytes(StandardCharsets.UTF_8));
	}

}
