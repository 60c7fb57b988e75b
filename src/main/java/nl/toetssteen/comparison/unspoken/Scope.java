package nl.toetssteen.comparison.unspoken;

import java.util.List;

import nl.toetssteen.documents.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Which documents are held against each other.
 *
 * @param programmes of the budget's municipality; one when one was asked for
 * @param chosen whether one programme was asked for
 */
public record Scope(Document budget, List<Document> programmes, boolean chosen) {

	public Scope {
		programmes = List.copyOf(programmes);
	}

	/** Codes of the programmes; never empty, because a list in SQL may not be. */
	public List<String> codes() {
		return this.programmes.isEmpty() ? List.of("") : this.programmes.stream().map(Document::getCode).toList();
	}

	/** Names of the programmes in a sentence: "SP 2022 en SP 2026". */
	public String names() {
		List<String> names = this.programmes.stream().map(Document::shortName).toList();
		return (names.size() < 2) ? String.join("", names)
				: String.join(", ", names.subList(0, names.size() - 1)) + " en " + names.getLast();
	}

	/** A page or list about these documents. */
	public String address(String path) {
		return with(path, this.chosen ? this.programmes.getFirst().getCode() : null);
	}

	/** The same page about one programme, or about all when null. */
	public String with(String path, @Nullable String programme) {
		var address = UriComponentsBuilder.fromUriString(path).queryParam("begroting", this.budget.getCode());
		if (programme != null) {
			address.queryParam("programma", programme);
		}
		return address.encode().build().toUriString();
	}

}
