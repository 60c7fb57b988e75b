package nl.toetssteen.linking.published;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

import nl.toetssteen.accounts.Editor;
import nl.toetssteen.accounts.Editors;
import nl.toetssteen.linking.LinkKind;
import nl.toetssteen.linking.judgements.Axis;
import nl.toetssteen.linking.judgements.AxisValue;
import nl.toetssteen.linking.lineage.Relation;
import nl.toetssteen.linking.review.Act;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What was public and was changed since, from the history that is never changed. */
@Component
@Transactional(readOnly = true)
class Corrections {

	// Counts as a correction: public before and not the same after, or public again.
	private static final String ALL = """
			with deed as (
				select link_id as id, r.version, r.state, r.kind as said, 'LINK' as what, r.act, r.reason, r.changed_by, r.changed_at,
					l.pledge_ref, l.target_ref, null as axis
				from link_revision r join link l on l.id = r.link_id
				union all
				select judgement_id, r.version, r.state, r.value, 'JUDGEMENT', r.act, r.reason, r.changed_by, r.changed_at,
					j.pledge_ref, null, j.axis
				from judgement_revision r join judgement j on j.id = r.judgement_id
				union all
				select lineage_verdict_id, r.version, r.state, r.relation, 'LINEAGE', r.act, r.reason, r.changed_by, r.changed_at,
					coalesce(v.older_ref, v.newer_ref), case when v.older_ref is not null then v.newer_ref end, null
				from lineage_verdict_revision r join lineage_verdict v on v.id = r.lineage_verdict_id),
			told as (
				select deed.*, lag(state) over w as state_before, lag(said) over w as said_before,
					coalesce(bool_or(state = 'CONFIRMED') over (w rows between unbounded preceding and 1 preceding),
						false) as was_public
				from deed window w as (partition by id order by version))
			select * from told
			where was_public and (state = 'CONFIRMED') <> (state_before = 'CONFIRMED')
			order by changed_at desc, id, version desc""";

	private final JdbcClient jdbc;

	private final Editors editors;

	Corrections(JdbcClient jdbc, Editors editors) {
		this.jdbc = jdbc;
		this.editors = editors;
	}

	/** Newest first. */
	List<Correction> all() {
		return this.jdbc.sql(ALL).query(this::correction).list();
	}

	private Correction correction(ResultSet row, int number) throws SQLException {
		String what = String.valueOf(row.getString("what"));
		String axis = row.getString("axis");
		return new Correction(row.getObject("changed_at", OffsetDateTime.class).toInstant(),
				row.getString("pledge_ref"), row.getString("target_ref"), question(what, axis),
				"CONFIRMED".equals(row.getString("state_before")) ? dutch(what, axis, row.getString("said_before"))
						: null,
				"CONFIRMED".equals(row.getString("state")) ? dutch(what, axis, row.getString("said")) : null,
				Act.valueOf(row.getString("act")).dutch(), row.getString("reason"),
				name(row.getObject("changed_by", UUID.class)));
	}

	private static @Nullable String question(String what, @Nullable String axis) {
		return "LINEAGE".equals(what) ? "Verloop" : (axis == null) ? null : Axis.valueOf(axis).title();
	}

	private static String dutch(String what, @Nullable String axis, String said) {
		if ("LINEAGE".equals(what)) {
			return Relation.valueOf(said).dutch();
		}
		return (axis == null) ? LinkKind.valueOf(said).dutch() : AxisValue.valueOf(said).dutch();
	}

	private String name(UUID editor) {
		return this.editors.find(editor).map(Editor::name).orElse("onbekend");
	}

}
