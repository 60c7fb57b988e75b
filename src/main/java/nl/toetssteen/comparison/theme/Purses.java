package nl.toetssteen.comparison.theme;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import nl.toetssteen.budget.Side;
import nl.toetssteen.budget.Unit;
import nl.toetssteen.documents.Citation;
import nl.toetssteen.documents.Document;
import nl.toetssteen.documents.Place;
import nl.toetssteen.themes.TaskField;
import nl.toetssteen.themes.Theme;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the money of a theme: every cell of its task fields, in one question. */
@Component
class Purses {

	private static final String CELLS = """
			select t.id as table_id, t.document_id, t.title, coalesce(c.unit, t.unit) as unit, l.id as line_id, l.ref,
			       l.task_field, l.label, l.side, l.passage_number, l.line_from, l.line_to, l.page,
			       c.printed as header, a.value, a.printed
			from budget_table t
			join budget_line l on l.table_id = t.id and l.level = 'LINE' and l.task_field in (:fields)
			join budget_column c on c.table_id = t.id
			left join amount a on a.line_id = l.id and a.position = c.position
			where t.kind = 'TASK_FIELDS' and t.document_id in (:documents)
			order by t.document_id, t.position, l.ordinal, c.position
			""";

	private final JdbcClient jdbc;

	Purses(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	private record Found(Document document, long table, String title, Unit unit, long line, Purse.Line row,
			String header, @Nullable BigDecimal value, String printed) {
	}

	/**
	 * What budgets say, a table each; a budget without any of its task fields has none.
	 */
	List<Purse> of(Theme theme, Collection<Document> budgets) {
		List<String> fields = theme.taskFields().stream().map(TaskField::code).distinct().toList();
		if (fields.isEmpty() || budgets.isEmpty()) {
			return List.of();
		}
		Map<Long, Document> byId = budgets.stream().collect(Collectors.toMap(Document::getId, Function.identity()));
		Map<Long, List<Found>> tables = this.jdbc.sql(CELLS)
			.param("fields", fields)
			.param("documents", byId.keySet())
			.query((row, _) -> found(row, Objects.requireNonNull(byId.get(row.getLong("document_id")))))
			.list()
			.stream()
			.collect(Collectors.groupingBy(Found::table, LinkedHashMap::new, Collectors.toList()));
		return tables.values().stream().map(Purses::purse).toList();
	}

	private static Purse purse(List<Found> cells) {
		Found first = cells.getFirst();
		// Some budgets print income with a minus, some do not; here it is positive.
		boolean minus = cells.stream()
			.filter((cell) -> cell.row().side() == Side.INCOME && cell.value() != null)
			.map(Found::value)
			.filter(Objects::nonNull)
			.reduce(BigDecimal.ZERO, BigDecimal::add)
			.signum() < 0;
		Map<Long, List<Found>> lines = cells.stream()
			.collect(Collectors.groupingBy(Found::line, LinkedHashMap::new, Collectors.toList()));
		List<String> headers = lines.values().iterator().next().stream().map(Found::header).toList();
		return new Purse(first.document(), first.title(), first.unit(), headers,
				lines.values().stream().map((line) -> line(line, minus)).toList());
	}

	private static Purse.Line line(List<Found> cells, boolean minus) {
		Purse.Line line = cells.getFirst().row();
		boolean turned = minus && line.side() == Side.INCOME;
		return new Purse.Line(line.ref(), line.code(), line.label(), line.side(),
				cells.stream().map((cell) -> cell(cell, turned)).toList(), line.source());
	}

	private static Purse.Cell cell(Found found, boolean turned) {
		@Nullable BigDecimal printed = found.value();
		if (printed == null) {
			return new Purse.Cell(null, "");
		}
		BigDecimal value = turned ? printed.negate() : printed;
		String digits = found.printed().replaceAll("[^0-9.,]", "");
		return new Purse.Cell(value, ((value.signum() < 0) ? "\u2212" : "") + digits);
	}

	private static Found found(ResultSet row, Document document) throws SQLException {
		var place = new Place(row.getInt("line_from"), row.getInt("line_to"), row.getObject("page", Integer.class));
		String code = row.getString("task_field");
		String label = row.getString("label");
		var source = Citation.of(document, row.getInt("passage_number"), place, label, code);
		var line = new Purse.Line(row.getString("ref"), code, label, Side.valueOf(row.getString("side")), List.of(),
				source);
		return new Found(document, row.getLong("table_id"), row.getString("title"), Unit.valueOf(row.getString("unit")),
				row.getLong("line_id"), line, row.getString("header"), row.getBigDecimal("value"),
				Objects.requireNonNullElse(row.getString("printed"), ""));
	}

}
