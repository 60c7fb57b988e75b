package nl.toetssteen.accounts.pages;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.Consumer;

import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import nl.toetssteen.web.Paging;

/** Reads the audit log, newest first. */
@Component
@Transactional(readOnly = true)
class Log {

	private static final String MATCHING = """
			 from audit_entry e left join account a on a.id = e.account_id
			where (cast(:person as uuid) is null or e.account_id = :person)
				and (cast(:act as text) is null or e.act = :act)
				and (cast(:subject as text) is null or position(lower(:subject) in lower(e.subject)) > 0)
				and (cast(:from as date) is null or e.at >= cast(:from as date) at time zone :zone)
				and (cast(:until as date) is null or e.at < (cast(:until as date) + 1) at time zone :zone)
			""";

	private static final String ROWS = "select e.at, a.name, e.act, e.subject, e.details" + MATCHING
			+ "order by e.id desc";

	private final JdbcClient database;

	private final Clock clock;

	Log(JdbcClient database, Clock clock) {
		this.database = database;
		this.clock = clock;
	}

	long count(LogFilter filter) {
		return select("select count(*)" + MATCHING, filter).query(Long.class).single();
	}

	List<LogEntry> page(LogFilter filter, Paging paging) {
		return select(ROWS + " limit :limit offset :offset", filter).param("limit", paging.pageSize())
			.param("offset", (paging.page() - 1L) * paging.pageSize())
			.query(Log::entry)
			.list();
	}

	void each(LogFilter filter, Consumer<LogEntry> reader) {
		select(ROWS, filter).withFetchSize(500).query((RowCallbackHandler) (row) -> reader.accept(entry(row, 0)));
	}

	List<String> acts() {
		return this.database.sql("select distinct act from audit_entry order by act").query(String.class).list();
	}

	private JdbcClient.StatementSpec select(String query, LogFilter filter) {
		return this.database.sql(query).params(filter.parameters()).param("zone", this.clock.getZone().getId());
	}

	private static LogEntry entry(ResultSet row, int number) throws SQLException {
		return new LogEntry(row.getObject("at", OffsetDateTime.class).toInstant(), row.getString("name"),
				row.getString("act"), row.getString("subject"), row.getString("details"));
	}

}
