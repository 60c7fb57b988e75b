package nl.toetssteen.linking.lineage;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what was worked out for each pair of documents, and of what. */
@Component
class LineageStore {

	private static final int BATCH = 500;

	private final JdbcClient database;

	private final JdbcTemplate batches;

	LineageStore(JdbcClient database, JdbcTemplate batches) {
		this.database = database;
		this.batches = batches;
	}

	/** Of what the kept ones of a pair were made; empty when none were. */
	String madeOf(DocumentPair pair) {
		return this.database.sql("select made_of from lineage_state where older = ? and newer = ?")
			.params(pair.older().getCode(), pair.newer().getCode())
			.query(String.class)
			.optional()
			.orElse("");
	}

	List<Lineage> of(DocumentPair pair) {
		return this.database.sql("select * from lineage where older = ? and newer = ? order by position")
			.params(pair.older().getCode(), pair.newer().getCode())
			.query((row, _) -> lineage(row))
			.list();
	}

	/** All with this item on one of their sides. */
	List<Lineage> of(String ref) {
		return this.database
			.sql("select * from lineage where older_ref = :ref or newer_ref = :ref order by older, newer, position")
			.param("ref", ref)
			.query((row, _) -> lineage(row))
			.list();
	}

	private static Lineage lineage(ResultSet row) throws SQLException {
		String said = row.getString("said");
		Lineage.@Nullable Wording wording = (said == null) ? null
				: new Lineage.Wording(said, row.getString("now_said"));
		return new Lineage(row.getString("older_ref"), row.getString("newer_ref"),
				Relation.valueOf(row.getString("relation")), wording,
				List.of((String[]) row.getArray("reasons").getArray()));
	}

	/** Puts new ones in the place of the old; readers see either, never a mixture. */
	@Transactional
	public void replace(DocumentPair pair, List<Lineage> lineages, String madeOf) {
		String older = pair.older().getCode();
		String newer = pair.newer().getCode();
		// Two who ask at once both work it out; the second waits here and replaces the
		// same by the same.
		this.database.sql("""
				insert into lineage_state (older, newer, made_of) values (?, ?, ?)
				on conflict (older, newer) do update set made_of = excluded.made_of, made_at = now()""")
			.params(older, newer, madeOf)
			.update();
		this.database.sql("delete from lineage where older = ? and newer = ?").params(older, newer).update();
		List<Integer> positions = new ArrayList<>();
		lineages.forEach((_) -> positions.add(positions.size()));
		this.batches.batchUpdate("""
				insert into lineage (older, newer, position, older_ref, newer_ref, relation, said, now_said, reasons)
				values (?, ?, ?, ?, ?, ?, ?, ?, ?)""", positions, BATCH, (statement, position) -> {
			statement.setString(1, older);
			statement.setString(2, newer);
			statement.setInt(3, position);
			fill(statement, lineages.get(position));
		});
	}

	private static void fill(PreparedStatement statement, Lineage lineage) throws SQLException {
		Lineage.Wording wording = lineage.wording();
		statement.setString(4, lineage.older());
		statement.setString(5, lineage.newer());
		statement.setString(6, lineage.relation().name());
		statement.setString(7, (wording != null) ? wording.said() : null);
		statement.setString(8, (wording != null) ? wording.nowSaid() : null);
		statement.setArray(9,
				statement.getConnection().createArrayOf("text", lineage.reasons().toArray(String[]::new)));
	}

}
