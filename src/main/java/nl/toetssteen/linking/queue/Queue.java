package nl.toetssteen.linking.queue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The pledges in the order in which they are gone through, with how far each is. */
@Component
@Transactional(readOnly = true)
public class Queue {

	private static final String JUDGED = """
			with numbered as (
				select p.id, p.ref, d.code as document, p.chapter_number, p.chapter_title, p.text,
					row_number() over (order by d.period_from desc, d.code, p.chapter_number, p.ordinal) as position
				from pledge p join document d on d.id = p.document_id
			), links as (
				select pledge_ref, count(*) filter (where state = 'PROPOSED') as open,
					count(*) filter (where state = 'DISPUTED') as disputed,
					count(*) filter (where state = 'CONFIRMED') as confirmed
				from link group by pledge_ref
			), judgements as (
				select pledge_ref, count(*) filter (where state = 'PROPOSED') as open,
					count(*) filter (where state = 'DISPUTED') as disputed,
					count(*) filter (where state = 'CONFIRMED' and axis = 'FINDING') as found
				from judgement group by pledge_ref
			), judged as (
				select n.*, coalesce(l.open, 0) + coalesce(j.open, 0) as open,
					coalesce(l.disputed, 0) + coalesce(j.disputed, 0) as disputed, coalesce(l.confirmed, 0) as confirmed,
					case when coalesce(l.disputed, 0) + coalesce(j.disputed, 0) > 0 then 'DISPUTED'
						when coalesce(l.open, 0) + coalesce(j.open, 0) > 0 then 'PROPOSED'
						when coalesce(l.confirmed, 0) + coalesce(j.found, 0) > 0 then 'DONE'
						else 'UNTOUCHED' end as progress
				from numbered n left join links l on l.pledge_ref = n.ref left join judgements j on j.pledge_ref = n.ref
			), chosen as (
				select * from judged n
				where (cast(:document as text) is null or document = :document)
				and (cast(:theme as text) is null
					or exists (select from pledge_theme t where t.pledge_id = n.id and t.theme = :theme))
				and (cast(:colleague as text) is null
					or exists (select from link l where l.pledge_ref = n.ref
						and :colleague in (cast(l.proposed_by as text), cast(l.confirmed_by as text), cast(l.changed_by as text)))
					or exists (select from judgement j where j.pledge_ref = n.ref
						and :colleague in (cast(j.proposed_by as text), cast(j.confirmed_by as text), cast(j.changed_by as text))))
			)
			""";

	private static final String OF_STAND = " where (cast(:progress as text) is null or progress = :progress) ";

	private final JdbcClient jdbc;

	Queue(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** One page of what was chosen. */
	List<QueueEntry> page(QueueFilter filter, int offset, int limit) {
		return ask("select * from chosen" + OF_STAND + "order by position limit :limit offset :offset", filter)
			.param("limit", limit)
			.param("offset", offset)
			.query(Queue::entry)
			.list();
	}

	/** How many of what was chosen stand how, whichever standing was chosen. */
	public Map<Progress, Long> counts(QueueFilter filter) {
		Map<Progress, Long> counts = new EnumMap<>(Progress.class);
		for (Progress progress : Progress.values()) {
			counts.put(progress, 0L);
		}
		ask("select progress, count(*) from chosen group by progress", filter).query((row) -> {
			counts.put(Progress.valueOf(row.getString(1)), row.getLong(2));
		});
		return counts;
	}

	/** The one after a pledge within what was chosen. */
	public Optional<QueueEntry> after(QueueFilter filter, String ref) {
		return beside(filter, ref, "position > (select position from numbered where ref = :ref) order by position");
	}

	/** The one before a pledge within what was chosen. */
	public Optional<QueueEntry> before(QueueFilter filter, String ref) {
		return beside(filter, ref,
				"position < (select position from numbered where ref = :ref) order by position desc");
	}

	/** How far one pledge is. */
	public Optional<QueueEntry> find(String ref) {
		return ask("select * from judged where ref = :ref", new QueueFilter(null, null, null, null)).param("ref", ref)
			.query(Queue::entry)
			.optional();
	}

	private Optional<QueueEntry> beside(QueueFilter filter, String ref, String which) {
		return ask("select * from chosen" + OF_STAND + "and " + which + " limit 1", filter).param("ref", ref)
			.query(Queue::entry)
			.optional();
	}

	private JdbcClient.StatementSpec ask(String sql, QueueFilter filter) {
		Map<String, @Nullable Object> values = new HashMap<>();
		Progress progress = filter.progress();
		values.put("progress", (progress == null) ? null : progress.name());
		values.put("document", filter.programma());
		values.put("theme", filter.thema());
		values.put("colleague", filter.collega());
		return this.jdbc.sql(JUDGED + sql).params(values);
	}

	private static QueueEntry entry(ResultSet row, int number) throws SQLException {
		String ref = row.getString("ref");
		return new QueueEntry(ref, row.getString("document"), ref.substring(ref.indexOf('/') + 1),
				row.getString("chapter_title"), row.getString("text"), Progress.valueOf(row.getString("progress")),
				row.getInt("open"), row.getInt("disputed"), row.getInt("confirmed"));
	}

}
