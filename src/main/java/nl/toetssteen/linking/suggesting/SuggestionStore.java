package nl.toetssteen.linking.suggesting;

import java.sql.Array;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import nl.toetssteen.linking.TargetKind;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the suggestions, and of what they were made. */
@Component
class SuggestionStore {

	private static final int BATCH = 500;

	private final JdbcClient database;

	private final JdbcTemplate batches;

	SuggestionStore(JdbcClient database, JdbcTemplate batches) {
		this.database = database;
		this.batches = batches;
	}

	/** A suggestion and its place in the list of its pledge and kind, from 1. */
	record Ranked(String pledge, int rank, Suggestion suggestion) {
	}

	List<Suggestion> find(String pledge, @Nullable TargetKind kind, int limit) {
		return this.database.sql("""
				select target_ref, kind, title, score, history, reasons from suggestion
				where pledge_ref = :pledge and (cast(:kind as text) is null or kind = :kind)
				order by score desc, rank, target_ref limit :limit""")
			.param("pledge", pledge)
			.param("kind", (kind != null) ? kind.name() : null)
			.param("limit", limit)
			.query((row, _) -> suggestion(row))
			.list();
	}

	/** Those that nobody judged yet, in one question. */
	Map<String, List<Suggestion>> open(Collection<String> pledges, int limit) {
		Map<String, List<Suggestion>> found = new HashMap<>();
		this.database
			.sql("""
					select * from (
						select s.*, row_number() over (partition by pledge_ref order by score desc, rank, target_ref) as place
						from suggestion s
						where pledge_ref in (:pledges) and not exists (
							select from link l where l.pledge_ref = s.pledge_ref and l.target_ref = s.target_ref
								and l.state <> 'PROPOSED')
						and not coalesce((select d.dismissed from dismissal d
							where d.pledge_ref = s.pledge_ref and d.target_ref = s.target_ref
							order by d.id desc limit 1), false)) as open
					where place <= :limit order by pledge_ref, place""")
			.param("pledges", pledges)
			.param("limit", limit)
			.query((row) -> {
				found.computeIfAbsent(row.getString("pledge_ref"), (_) -> new ArrayList<>()).add(suggestion(row));
			});
		return found;
	}

	private static Suggestion suggestion(ResultSet row) throws SQLException {
		Array reasons = row.getArray("reasons");
		return new Suggestion(row.getString("target_ref"), TargetKind.valueOf(row.getString("kind")),
				row.getString("title"), row.getDouble("score"), row.getBoolean("history"),
				List.of((String[]) reasons.getArray()));
	}

	/** Of what the kept ones were made; empty when none were ever made. */
	String madeOf() {
		return this.database.sql("select made_of from suggestion_state").query(String.class).optional().orElse("");
	}

	/**
	 * Puts new ones in the place of all old ones; readers see either, never a mixture.
	 */
	@Transactional
	public void replace(List<Ranked> all, String madeOf) {
		this.database.sql("delete from suggestion").update();
		this.batches.batchUpdate("""
				insert into suggestion (pledge_ref, target_ref, kind, rank, title, score, history, reasons)
				values (?, ?, ?, ?, ?, ?, ?, ?)""", all, BATCH, SuggestionStore::fill);
		this.database.sql("delete from suggestion_state").update();
		this.database.sql("insert into suggestion_state (made_of) values (?)").param(madeOf).update();
	}

	private static void fill(PreparedStatement statement, Ranked ranked) throws SQLException {
		Suggestion suggestion = ranked.suggestion();
		statement.setString(1, ranked.pledge());
		statement.setString(2, suggestion.targetRef());
		statement.setString(3, suggestion.kind().name());
		statement.setInt(4, ranked.rank());
		statement.setString(5, suggestion.title());
		statement.setDouble(6, suggestion.score());
		statement.setBoolean(7, suggestion.history());
		statement.setArray(8,
				statement.getConnection().createArrayOf("text", suggestion.reasons().toArray(String[]::new)));
	}

}
