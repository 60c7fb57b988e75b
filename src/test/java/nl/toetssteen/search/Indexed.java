package nl.toetssteen.search;

import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** Waits until everything that was stored can be found. */
public final class Indexed {

	private static final int PATIENCE = 600;

	private Indexed() {
	}

	public static void await(JdbcClient database, Searches searches) throws InterruptedException {
		long stored = database.sql("select count(*) from findable").query(Long.class).single();
		var all = new Restrictions(Map.of(), Restrictions.Order.RELEVANCE);
		for (int tenth = 0; tenth < PATIENCE && searches.ask("", all, true, 0, 1).total() < stored; tenth++) {
			Thread.sleep(100);
		}
		assertThat(searches.ask("", all, true, 0, 1).total()).isEqualTo(stored).isPositive();
		searches.ask("jeugdzorg", all, false, 0, 20);
	}

}
