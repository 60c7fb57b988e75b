package nl.toetssteen.comparison.unspoken;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import nl.toetssteen.documents.Document;
import nl.toetssteen.documents.DocumentKind;
import nl.toetssteen.documents.Documents;
import nl.toetssteen.web.BadQuery;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Understands which budget and which programmes a reader wants held against each other.
 */
@Component
public class ScopeQuestion {

	private final Documents documents;

	ScopeQuestion(Documents documents) {
		this.documents = documents;
	}

	/**
	 * What was asked for: the newest budget and all programmes unless said otherwise.
	 * @return empty while no budget or no programme was read
	 * @throws BadQuery when a document is named that is none of these
	 */
	public Optional<Scope> asked(@Nullable String budget, @Nullable String programme) {
		List<Document> all = this.documents.all();
		Document plans = named("begroting", budget, of(all, DocumentKind.BUDGET));
		Document chosen = named("programma", programme, of(all, DocumentKind.PROGRAMME));
		Document newest = (plans != null) ? plans : of(all, DocumentKind.BUDGET).stream().findFirst().orElse(null);
		if (newest == null) {
			return Optional.empty();
		}
		List<Document> programmes = (chosen != null) ? List.of(chosen) : programmes(newest, all);
		return programmes.isEmpty() ? Optional.empty() : Optional.of(new Scope(newest, programmes, chosen != null));
	}

	/** The programmes of a budget's municipality, oldest first. */
	public List<Document> programmes(Document budget) {
		return programmes(budget, this.documents.all());
	}

	private static List<Document> programmes(Document budget, List<Document> all) {
		return of(all, DocumentKind.PROGRAMME).stream()
			.filter((programme) -> programme.getMunicipality().equals(budget.getMunicipality()))
			.sorted(Comparator.comparingInt(Document::getPeriodFrom).thenComparing(Document::getTitle))
			.toList();
	}

	private static List<Document> of(List<Document> all, DocumentKind kind) {
		return all.stream().filter((document) -> document.getKind() == kind).toList();
	}

	private static @Nullable Document named(String field, @Nullable String code, List<Document> known) {
		if (code == null || code.isBlank()) {
			return null;
		}
		return known.stream()
			.filter((document) -> document.getCode().equals(code))
			.findFirst()
			.orElseThrow(
					() -> new BadQuery(field, "dit document kent het portaal niet, of het is van een andere soort.",
							code, known.stream().map(Document::getCode).toList()));
	}

}
