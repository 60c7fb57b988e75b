package nl.toetssteen.comparison.about;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import nl.toetssteen.documents.Document;
import nl.toetssteen.documents.DocumentText;
import nl.toetssteen.documents.Documents;
import nl.toetssteen.documents.Ledger;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Gathers what the portal accounts for: per document and per import. */
@Component
class Accounts {

	private static final int RECENT = 50;

	private final Documents documents;

	private final DocumentText text;

	private final JdbcClient jdbc;

	// By hash: a version never changes after it was stored, so neither does its ledger.
	private final Map<String, Ledger> ledgers = new ConcurrentHashMap<>();

	Accounts(Documents documents, DocumentText text, JdbcClient jdbc) {
		this.documents = documents;
		this.text = text;
		this.jdbc = jdbc;
	}

	List<Account> all() {
		Map<Long, Long> passages = this.text.passageCounts();
		Map<Long, Sums> sums = sums();
		return this.documents.all()
			.stream()
			.map((document) -> new Account(document, ledger(document), passages.getOrDefault(document.getId(), 0L),
					sums.getOrDefault(document.getId(), Sums.NONE)))
			.toList();
	}

	/** The latest imports, refused ones included, newest first. */
	List<ImportAttempt> imports() {
		return this.jdbc.sql("""
				select file_name, started_at, millis, outcome, message from import_attempt
				order by started_at desc, id desc limit :recent""")
			.param("recent", RECENT)
			.query(Accounts::attempt)
			.list();
	}

	private Ledger ledger(Document document) {
		return this.ledgers.computeIfAbsent(document.getSha256(), (_) -> this.text.ledger(document));
	}

	/** The tables and checks of all documents at once, by the document's id. */
	private Map<Long, Sums> sums() {
		return this.jdbc.sql("""
				select t.document_id, count(distinct t.id) as tables, count(c.id) as checks,
					count(c.id) filter (where not c.holds) as failed
				from budget_table t left join budget_check c on c.table_id = t.id
				group by t.document_id""")
			.query(Sums.class)
			.stream()
			.collect(Collectors.toMap(Sums::documentId, Function.identity()));
	}

	private static ImportAttempt attempt(ResultSet row, int number) throws SQLException {
		return new ImportAttempt(row.getString("file_name"), row.getTimestamp("started_at").toInstant(),
				row.getLong("millis"), row.getString("outcome").equals("REFUSED"), row.getString("message"));
	}

}
