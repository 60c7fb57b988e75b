package nl.toetssteen.comparison.unspoken.words;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import nl.toetssteen.comparison.unspoken.Scope;
import nl.toetssteen.documents.Document;
import nl.toetssteen.documents.DocumentKind;
import nl.toetssteen.search.dutch.DutchText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The words on one side only. Every document is read once for each of its versions; what
 * is asked of them costs no question to the database.
 */
@Component
class WordIndex {

	// A budget's tables and annexes are searched, but it speaks in what it wants to do.
	private static final Set<String> PLANS = Set.of("GOAL", "ACTIVITY");

	private final JdbcClient jdbc;

	private final DutchText dutch;

	private final WordsApart apart;

	private final Map<String, Known> known = new ConcurrentHashMap<>();

	private record Known(String version, DocumentWords words) {
	}

	WordIndex(JdbcClient jdbc, DutchText dutch) {
		this.jdbc = jdbc;
		this.dutch = dutch;
		this.apart = new WordsApart(dutch, LittleWords.read());
	}

	/** Words of the programmes that the budget never uses. */
	List<MissingWord> notInBudget(Scope scope) {
		return this.apart.of(programmes(scope), List.of(of(scope.budget())));
	}

	/** Words of the budget's goals and activities that none of the programmes uses. */
	List<MissingWord> notInProgrammes(Scope scope) {
		return this.apart.of(Map.of(scope.budget().getCode(), of(scope.budget())), programmes(scope).values());
	}

	/** Number of texts of a document that are searched. */
	int pieces(Document document) {
		return of(document).pieces();
	}

	private Map<String, DocumentWords> programmes(Scope scope) {
		Map<String, DocumentWords> words = new LinkedHashMap<>();
		scope.programmes().forEach((programme) -> words.put(programme.getCode(), of(programme)));
		return words;
	}

	private DocumentWords of(Document document) {
		String version = document.getSha256() + document.getReadAt();
		Known found = this.known.get(document.getCode());
		if (found == null || !found.version().equals(version)) {
			found = new Known(version, read(document));
			this.known.put(document.getCode(), found);
		}
		return found.words();
	}

	private DocumentWords read(Document document) {
		List<Piece> pieces = this.jdbc.sql(
				"select kind, title || '. ' || body as text from findable where document_id = :document order by position")
			.param("document", document.getId())
			.query(Piece.class)
			.list();
		boolean budget = document.getKind() == DocumentKind.BUDGET;
		return new DocumentWords(pieces, (piece) -> !budget || PLANS.contains(piece.kind()), this.dutch);
	}

}
