package nl.toetssteen.comparison;

import java.util.Set;

import nl.toetssteen.comparison.differences.Differences;
import nl.toetssteen.web.SteadyPages;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The pages that most visitors read. They change when a document is read, withdrawn or
 * changed, when a municipality gets its name, when people judge a link or a pledge, when
 * suggestions are made and when the numbers were compared.
 */
@Component
class SteadyComparisons implements SteadyPages {

	private static final Set<String> PAGES = Set.of("/", "/themas");

	// Links and judgements are never deleted and count their versions; the transaction
	// that wrote a document's row last tells of every change to it.
	private static final String STATE = """
			select (select coalesce(string_agg(id || ':' || version || ':' || xmin, ',' order by id), '') from document)
				|| '|' || (select count(*) || ':' || coalesce(sum(version), 0) from link)
				|| '|' || (select count(*) || ':' || coalesce(sum(version), 0) from judgement)
				|| '|' || (select count(*) from dismissal)
				|| '|' || coalesce((select made_at::text from suggestion_state), '')
				|| '|' || (select coalesce(md5(string_agg(code || name, ',' order by code)), '') from municipality)""";

	private final JdbcClient jdbc;

	private final Differences differences;

	SteadyComparisons(JdbcClient jdbc, Differences differences) {
		this.jdbc = jdbc;
		this.differences = differences;
	}

	@Override
	public boolean cover(String path) {
		return PAGES.contains(path) || path.startsWith("/themas/");
	}

	@Override
	public String state() {
		return this.jdbc.sql(STATE).query(String.class).single() + '|' + this.differences.state();
	}

}
