package nl.toetssteen.comparison.about;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import nl.toetssteen.budget.Budget;
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

	private final Budget budget;

	private final JdbcClient jdbc;

	// A document never changes after it was stored, so neither does its ledger.
	private final Map<Long, Ledger> ledgers = new ConcurrentHashMap<>();

	Accounts(Documents documents, DocumentText text, Budget budget, JdbcClient jdbc) {
		this.documents = documents;
		this.text = text;
		this.budget = budget;
		this.jdbc = jdbc;
	}

	List<Account> all() {
		Map<Long, Long> passages = this.text.passageCounts();
		return this.documents.all()
			.stream()
			.map((document) -> account(document, passages.getOrDefault(document.getId(), 0L)))
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

	private Account account(Document document, long passages) {
		Long id = document.getId();
		Ledger ledger = this.ledgers.computeIfAbsent(id, (key) -> this.text.ledger(document));
		return new Account(document, ledger, passages, this.budget.tables(id).size(), this.budget.checkCount(id),
				this.budget.failingChecks(id).size());
	}

	private static ImportAttempt attempt(ResultSet row, int number) throws SQLException {
		return new ImportAttempt(row.getString("file_name"), row.getTimestamp("started_at").toInstant(),
				row.getLong("millis"), row.getString("outcome").equals("REFUSED"), row.getString("message"));
	}

}
