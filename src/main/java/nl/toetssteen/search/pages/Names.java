package nl.toetssteen.search.pages;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import nl.toetssteen.documents.Document;
import nl.toetssteen.search.FindableKind;
import org.jspecify.annotations.Nullable;

/** What readers call the documents, themes and kinds that addresses name by a code. */
class Names {

	private final Map<String, Document> documents;

	private final Map<String, String> themes;

	Names(List<Document> documents, Map<String, String> themes) {
		this.documents = documents.stream().collect(Collectors.toMap(Document::getCode, Function.identity()));
		this.themes = themes;
	}

	String of(String facet, String value) {
		return switch (facet) {
			case "soort" -> FindableKind.of(value).map(FindableKind::plural).orElse(value);
			case "document" -> document(value);
			case "thema" -> this.themes.getOrDefault(value, value);
			default -> value;
		};
	}

	private String document(String code) {
		@Nullable Document document = this.documents.get(code);
		return (document != null) ? document.shortName() : code;
	}

	/** The document with this code; of a hit it is always there. */
	Document known(String code) {
		@Nullable Document document = this.documents.get(code);
		if (document == null) {
			throw new IllegalArgumentException("No document " + code);
		}
		return document;
	}

	boolean knows(String code) {
		return this.documents.containsKey(code);
	}

	Collection<Document> documents() {
		return this.documents.values();
	}

}
