package nl.toetssteen.comparison;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import nl.toetssteen.documents.Citation;
import nl.toetssteen.documents.Document;
import nl.toetssteen.documents.Place;
import nl.toetssteen.themes.ThemeCode;
import nl.toetssteen.themes.Themes;

/** What a budget plans in its own year, by task field and so by theme. */
@Component
public class ThemeMoney {

	private static final String ROWS = """
			select l.task_field, l.label, coalesce(nullif(c.side, 'NONE'), l.side) as side, l.passage_number, l.line_from, l.line_to, l.page,
			       a.value * case coalesce(c.unit, t.unit)
			           when 'EUR_1000' then 1000 when 'EUR_1000000' then 1000000 else 1 end as euros
			from budget_table t
			join budget_column c on c.table_id = t.id and c.phase = 'PROPOSED'
			join budget_line l on l.table_id = t.id
			join amount a on a.line_id = l.id and a.position = c.position
			where t.document_id = :document and t.kind = 'TASK_FIELDS' and l.level = 'LINE'
			  and l.task_field is not null and coalesce(nullif(c.side, 'NONE'), l.side) <> 'NONE'
			order by t.position, l.ordinal
			""";

	private final JdbcClient jdbc;

	private final Themes themes;

	ThemeMoney(JdbcClient jdbc, Themes themes) {
		this.jdbc = jdbc;
		this.themes = themes;
	}

	/** The task fields of each theme; what is in no theme's list is left out. */
	public Map<ThemeCode, List<TaskFieldMoney>> of(Document budget) {
		List<Row> rows = this.jdbc.sql(ROWS).param("document", budget.getId()).query(ThemeMoney::row).list();
		// Some budgets print income with a minus, some expenditure, some neither; here
		// both sides are positive.
		List<Row> signed = Stream.of(true, false).flatMap((income) -> positive(rows, income)).toList();
		Map<String, List<Row>> fields = signed.stream()
			.collect(Collectors.groupingBy(Row::code, LinkedHashMap::new, Collectors.toList()));
		return fields.values()
			.stream()
			.filter((same) -> this.themes.ofTaskField(same.getFirst().code).isPresent())
			.collect(Collectors.groupingBy((same) -> this.themes.ofTaskField(same.getFirst().code).orElseThrow(),
					Collectors.mapping((same) -> money(same, budget), Collectors.toList())));
	}

	private static Stream<Row> positive(List<Row> rows, boolean income) {
		List<Row> side = rows.stream().filter((row) -> row.income == income).toList();
		boolean negative = total(side.stream().map(Row::euros).toList()).signum() < 0;
		return side.stream().map((row) -> negative ? row.negated() : row);
	}

	private static TaskFieldMoney money(List<Row> same, Document budget) {
		Row first = same.stream().filter((row) -> !row.income).findFirst().orElse(same.getFirst());
		return new TaskFieldMoney(first.code, first.label, sum(same, false), sum(same, true),
				Citation.of(budget, first.passage, first.place, first.label, first.code));
	}

	private static @Nullable BigDecimal sum(List<Row> rows, boolean income) {
		List<BigDecimal> euros = rows.stream().filter((row) -> row.income == income).map(Row::euros).toList();
		return euros.isEmpty() ? null : total(euros);
	}

	private static BigDecimal total(List<BigDecimal> amounts) {
		return amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
	}

	private static Row row(ResultSet row, int number) throws SQLException {
		var place = new Place(row.getInt("line_from"), row.getInt("line_to"), row.getObject("page", Integer.class));
		return new Row(row.getString("task_field"), row.getString("label"), "INCOME".equals(row.getString("side")),
				row.getBigDecimal("euros"), row.getInt("passage_number"), place);
	}

	private record Row(String code, String label, boolean income, BigDecimal euros, int passage, Place place) {

		Row negated() {
			return new Row(this.code, this.label, this.income, this.euros.negate(), this.passage, this.place);
		}

	}

}
