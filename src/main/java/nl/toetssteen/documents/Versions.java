package nl.toetssteen.documents;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where every text that a document ever had is kept, byte for byte. */
@Component
class Versions {

	private static final String COLUMNS = "select document, number, sha256, file_name, withheld, read_at, replaced_at from document_version ";

	private final JdbcClient jdbc;

	Versions(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Makes others that want to store this document wait until this transaction ends, so
	 * that each of them sees what the one before it stored.
	 */
	void lock(String document) {
		this.jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?, 0))").param(document).query((_, _) -> 0).list();
	}

	/** Keeps the current text of a document; the one before it is then replaced. */
	void add(Document document, byte[] content) {
		Timestamp now = Timestamp.from(document.getReadAt());
		this.jdbc.sql("update document_version set replaced_at = ? where document = ? and replaced_at is null")
			.params(now, document.getCode())
			.update();
		this.jdbc.sql("""
				insert into document_version (document, number, sha256, file_name, withheld, read_at, content)
				values (?, ?, ?, ?, ?, ?, ?)""")
			.params(document.getCode(), document.getVersion(), document.getSha256(), document.getFileName(),
					document.isWithheld(), now, content)
			.update();
	}

	/** The versions of a document, newest first. */
	List<DocumentVersion> of(String document) {
		return this.jdbc.sql(COLUMNS + "where document = ? order by number desc")
			.param(document)
			.query((row, _) -> version(row))
			.list();
	}

	Optional<DocumentVersion> withHash(String sha256) {
		return this.jdbc.sql(COLUMNS + "where sha256 = ? order by replaced_at desc nulls first limit 1")
			.param(sha256)
			.query((row, _) -> version(row))
			.optional();
	}

	byte[] content(String document, int number) {
		return this.jdbc.sql("select content from document_version where document = ? and number = ?")
			.params(document, number)
			.query((row, _) -> row.getBytes(1))
			.single();
	}

	private static DocumentVersion version(ResultSet row) throws SQLException {
		@Nullable Timestamp replaced = row.getTimestamp("replaced_at");
		return new DocumentVersion(row.getString("document"), row.getInt("number"), row.getString("sha256"),
				row.getString("file_name"), row.getBoolean("withheld"), row.getTimestamp("read_at").toInstant(),
				(replaced == null) ? null : replaced.toInstant());
	}

}
