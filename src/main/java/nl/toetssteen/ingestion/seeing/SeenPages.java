package nl.toetssteen.ingestion.seeing;

import java.util.List;

import nl.toetssteen.ingestion.pdf.reading.SeenPage;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * The words that were read from images of pages, per file by its hash: looking takes
 * seconds a page, and a file may be read again.
 */
@Component
public class SeenPages {

	private final JdbcClient jdbc;

	private final JsonMapper json;

	SeenPages(JdbcClient jdbc, JsonMapper json) {
		this.jdbc = jdbc;
		this.json = json;
	}

	/** The pages of a file that were looked at. */
	public List<SeenPage> of(String sha256) {
		return this.jdbc.sql("select words from seen_page where sha256 = ? order by page")
			.param(sha256)
			.query(String.class)
			.list()
			.stream()
			.map((words) -> this.json.readValue(words, SeenPage.class))
			.toList();
	}

	/** Keeps what was seen of a page. */
	public void keep(String sha256, SeenPage page) {
		this.jdbc.sql("""
				insert into seen_page (sha256, page, words) values (?, ?, ?::jsonb)
				on conflict (sha256, page) do update set words = excluded.words""")
			.params(sha256, page.number(), this.json.writeValueAsString(page))
			.update();
	}

}
