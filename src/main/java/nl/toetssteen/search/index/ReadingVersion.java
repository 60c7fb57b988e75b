package nl.toetssteen.search.index;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

import org.springframework.beans.factory.InitializingBean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * How texts were read when the index was made: with which word lists and fields. Kept in
 * the database, as another reading asks for another index.
 */
@Component
class ReadingVersion implements InitializingBean {

	// One more whenever code that fills the fields of the index changes what is in them.
	private static final int CODE = 2;

	// The lists that are only used when asking are not among them.
	private static final List<String> LISTS = List.of("opentaal/nl.dic", "irregular.csv", "never-a-part.txt");

	private final JdbcClient database;

	private final String current = fingerprint();

	ReadingVersion(JdbcClient database) {
		this.database = database;
	}

	/** With nothing to be found yet, whatever comes is read the current way. */
	@Override
	public void afterPropertiesSet() {
		if (!this.database.sql("select exists (select from findable)").query(Boolean.class).single()) {
			remember();
		}
	}

	/** Whether the index was made with the current lists and fields. */
	boolean isIndexed() {
		return this.database.sql("select fingerprint from search_reading")
			.query(String.class)
			.optional()
			.filter(this.current::equals)
			.isPresent();
	}

	/** Notes that the index is made with the current lists and fields. */
	void remember() {
		this.database.sql("""
				insert into search_reading (one, fingerprint) values (true, ?)
				on conflict (one) do update set fingerprint = excluded.fingerprint""").param(this.current).update();
	}

	private static String fingerprint() {
		try {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			for (String list : LISTS) {
				try (InputStream in = ReadingVersion.class.getResourceAsStream("/search/" + list);
						var read = new DigestInputStream(in, digest)) {
					read.transferTo(OutputStream.nullOutputStream());
				}
			}
			return CODE + ":" + HexFormat.of().formatHex(digest.digest());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
