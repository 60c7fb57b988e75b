package nl.toetssteen.ingestion.desk;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The bytes of what editors brought. They pass through in pieces: however large a file
 * is, the portal never holds all of it.
 */
@Component
public class FileStore {

	private static final int PIECE = 512 * 1024;

	private final JdbcClient jdbc;

	private final JdbcTemplate streams;

	FileStore(JdbcClient jdbc, JdbcTemplate streams) {
		this.jdbc = jdbc;
		this.streams = streams;
	}

	void keep(String sha256, InputStream bytes, long size) {
		this.streams.update("insert into import_file (sha256, content) values (?, ?) on conflict do nothing",
				(statement) -> {
					statement.setString(1, sha256);
					statement.setBinaryStream(2, bytes, size);
				});
	}

	/** Writes the bytes of a file somewhere; nothing when they are no longer there. */
	public void copy(String sha256, OutputStream to) throws IOException {
		for (int from = 1;; from += PIECE) {
			byte[] piece = this.jdbc.sql("select substring(content from ? for ?) from import_file where sha256 = ?")
				.params(from, PIECE, sha256)
				.query((row, _) -> row.getBytes(1))
				.optional()
				.orElse(new byte[0]);
			to.write(piece);
			if (piece.length < PIECE) {
				return;
			}
		}
	}

	/** Its size in bytes; -1 when the bytes are no longer there. */
	public long size(String sha256) {
		return this.jdbc.sql("select octet_length(content) from import_file where sha256 = ?")
			.param(sha256)
			.query(Long.class)
			.optional()
			.orElse(-1L);
	}

	/** All of its bytes, for what is about to be published. */
	public byte[] bytes(String sha256) {
		return this.jdbc.sql("select content from import_file where sha256 = ?")
			.param(sha256)
			.query((row, _) -> row.getBytes(1))
			.single();
	}

	/** What opens the file, where an editor gave it. */
	public @Nullable String password(String sha256) {
		return this.jdbc.sql("select password from import_file where sha256 = ? and password is not null")
			.param(sha256)
			.query(String.class)
			.optional()
			.orElse(null);
	}

	void password(String sha256, @Nullable String password) {
		this.jdbc.sql("update import_file set password = ? where sha256 = ?").params(password, sha256).update();
	}

	/** Removes the bytes, when they hold nothing that can be read. */
	public void drop(String sha256) {
		this.jdbc.sql("delete from import_file where sha256 = ?").param(sha256).update();
	}

	/** Removes the bytes when no import has use for them any more. */
	void dropUnused(String sha256) {
		this.jdbc.sql("delete from seen_page where sha256 = ? and sha256 not in (select j.sha256 from import_job j)")
			.param(sha256)
			.update();
		this.jdbc
			.sql("delete from import_file f where sha256 = ? and not exists "
					+ "(select 1 from import_job j where j.sha256 = f.sha256)")
			.param(sha256)
			.update();
	}

}
