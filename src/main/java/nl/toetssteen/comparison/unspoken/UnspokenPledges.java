package nl.toetssteen.comparison.unspoken;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import nl.toetssteen.comparison.Entry;
import nl.toetssteen.documents.Citation;
import nl.toetssteen.documents.Document;
import nl.toetssteen.documents.Place;
import nl.toetssteen.linking.published.Standing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The pledges without a confirmed link to a budget, judged or not. */
@Component
class UnspokenPledges {

	private static final String PLEDGES = """
			with standing as (
			    select p.*, d.code as document,
			           exists (select 1 from link l where l.pledge_ref = p.ref and l.state = 'CONFIRMED'
			               and split_part(l.target_ref, '/', 1) = :budget) as linked,
			           (select string_agg(nullif(j.searched_for, ''), ', ') from judgement j
			            where j.pledge_ref = p.ref and j.state = 'CONFIRMED'
			              and j.value in ('NOTHING_FOUND', 'NOT_IN_BUDGET')) as searched,
			           exists (select 1 from judgement j where j.pledge_ref = p.ref and j.state = 'CONFIRMED'
			               and j.value in ('NOTHING_FOUND', 'NOT_IN_BUDGET')) as nothing
			    from pledge p join document d on d.id = p.document_id where d.code in (:programmes))
			""";

	private final JdbcClient jdbc;

	UnspokenPledges(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** How far people are with each programme, in the order of the programmes. */
	List<Judged> judged(Scope scope) {
		Map<String, Judged> counts = ask(scope, """
				select document, count(*) as pledges, count(*) filter (where linked) as linked,
				       count(*) filter (where nothing and not linked) as nothing
				from standing group by document""").query((row, _) -> judged(row, scope))
			.list()
			.stream()
			.collect(Collectors.toMap((each) -> each.programme().getCode(), Function.identity()));
		return scope.programmes()
			.stream()
			.map((programme) -> counts.getOrDefault(programme.getCode(), new Judged(programme, 0, 0, 0)))
			.toList();
	}

	/** Those that stand so, by programme and in reading order. */
	List<SilentPledge> of(Scope scope, Standing standing) {
		return ask(scope, """
				select * from standing where not linked and nothing = :nothing
				order by document, chapter_number, ordinal""").param("nothing", standing == Standing.NOTHING_FOUND)
			.query((row, _) -> pledge(row, scope, standing))
			.list();
	}

	private JdbcClient.StatementSpec ask(Scope scope, String question) {
		return this.jdbc.sql(PLEDGES + question)
			.param("budget", scope.budget().getCode())
			.param("programmes", scope.codes());
	}

	private static Judged judged(ResultSet row, Scope scope) throws SQLException {
		return new Judged(programme(row, scope), row.getLong("pledges"), row.getLong("linked"), row.getLong("nothing"));
	}

	private static SilentPledge pledge(ResultSet row, Scope scope, Standing standing) throws SQLException {
		String ref = row.getString("ref");
		String number = ref.substring(ref.indexOf('/') + 1);
		var place = new Place(row.getInt("line_from"), row.getInt("line_to"), row.getObject("page", Integer.class));
		var source = Citation.of(programme(row, scope), row.getInt("passage_number"), place, row.getString("text"),
				row.getString("chapter_title"), number);
		String searched = row.getString("searched");
		return new SilentPledge(new Entry(ref, number, "", null, false, source), standing,
				(searched == null) ? "" : searched);
	}

	private static Document programme(ResultSet row, Scope scope) throws SQLException {
		String code = row.getString("document");
		return scope.programmes().stream().filter((each) -> each.getCode().equals(code)).findFirst().orElseThrow();
	}

}
