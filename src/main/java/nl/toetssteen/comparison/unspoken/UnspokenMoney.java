package nl.toetssteen.comparison.unspoken;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

import nl.toetssteen.budget.Iv3;
import nl.toetssteen.documents.Citation;
import nl.toetssteen.documents.Document;
import nl.toetssteen.documents.Place;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The expenditure of programmes and task fields that no pledge was tied to. */
@Component
class UnspokenMoney {

	private static final String ROWS = """
			select l.ref, t.title, l.label, l.task_field, l.passage_number, l.line_from, l.line_to, l.page,
			       a.value * case coalesce(c.unit, t.unit)
			           when 'EUR_1000' then 1000 when 'EUR_1000000' then 1000000 else 1 end as euros
			from budget_table t
			join budget_column c on c.table_id = t.id and c.phase = 'PROPOSED'
			join budget_line l on l.table_id = t.id and l.level = 'LINE' and l.side = 'EXPENDITURE' and l.label <> ''
			join amount a on a.line_id = l.id and a.position = c.position and a.value <> 0
			where t.document_id = :budget and t.kind in ('PROGRAMME_MONEY', 'TASK_FIELDS')
			  and not exists (select 1 from link k where k.target_ref = l.ref and k.state = 'CONFIRMED'
			      and split_part(k.pledge_ref, '/', 1) in (:programmes))
			order by euros desc, l.ref""";

	private final JdbcClient jdbc;

	UnspokenMoney(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The largest first; movements of reserves are no expenditure and left out. */
	List<MoneyRow> of(Scope scope) {
		return this.jdbc.sql(ROWS)
			.param("budget", scope.budget().getId())
			.param("programmes", scope.codes())
			.query((row, _) -> new Read(row.getString("task_field"), money(row, scope.budget())))
			.list()
			.stream()
			.filter((read) -> read.field() == null || Iv3.isSpending(read.field()))
			.map(Read::money)
			.toList();
	}

	private static MoneyRow money(ResultSet row, Document budget) throws SQLException {
		String field = row.getString("task_field");
		String label = ((field == null) ? "" : field + " ") + row.getString("label");
		var place = new Place(row.getInt("line_from"), row.getInt("line_to"), row.getObject("page", Integer.class));
		return new MoneyRow(row.getString("ref"), row.getString("title"), label, row.getBigDecimal("euros"),
				Citation.of(budget, row.getInt("passage_number"), place, label, row.getString("title")));
	}

	private record Read(@Nullable String field, MoneyRow money) {
	}

}
