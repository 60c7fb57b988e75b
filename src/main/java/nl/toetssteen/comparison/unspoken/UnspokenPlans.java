package nl.toetssteen.comparison.unspoken;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import nl.toetssteen.comparison.Entry;
import nl.toetssteen.documents.Citation;
import nl.toetssteen.documents.Document;
import nl.toetssteen.documents.Place;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The goals and activities that no pledge was tied to; three questions for all. */
@Component
class UnspokenPlans {

	private static final String PLANS = """
			select g.ref, true as goal, g.code, g.title, g.text, g.programme_title, null as period, g.passage_number,
			       g.line_from, g.line_to, g.page, g.position, -1 as place
			from goal g where g.document_id = :budget
			union all
			select a.ref, false, a.code, a.title, a.text, g.programme_title, a.period, a.passage_number, a.line_from,
			       a.line_to, a.page, g.position, a.position
			from activity a join goal g on g.id = a.goal_id where g.document_id = :budget
			order by position, place""";

	private static final String LINKED = """
			select distinct target_ref from link
			where state = 'CONFIRMED' and split_part(pledge_ref, '/', 1) in (:programmes)""";

	private static final String FIRST = """
			select distinct target_ref from suggestion
			where rank = 1 and kind in ('GOAL', 'ACTIVITY') and split_part(pledge_ref, '/', 1) in (:programmes)""";

	private final JdbcClient jdbc;

	UnspokenPlans(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** How many goals and activities the budget has. */
	long all(Scope scope) {
		return this.jdbc.sql("select count(*) from (" + PLANS + ") as plans")
			.param("budget", scope.budget().getId())
			.query(Long.class)
			.single();
	}

	/**
	 * Those without a confirmed link, in the order of the budget. A goal counts as tied
	 * when one of its activities is.
	 */
	List<Plan> of(Scope scope) {
		Set<String> linked = refs(LINKED, scope);
		Set<String> first = refs(FIRST, scope);
		return this.jdbc.sql(PLANS)
			.param("budget", scope.budget().getId())
			.query((row, _) -> plan(row, scope.budget(), first))
			.list()
			.stream()
			.filter((plan) -> linked.stream().noneMatch((ref) -> covers(ref, plan)))
			.toList();
	}

	private static boolean covers(String linked, Plan plan) {
		String ref = plan.entry().ref();
		return linked.equals(ref) || (plan.goal() && linked.startsWith(ref + "."));
	}

	private Set<String> refs(String question, Scope scope) {
		return new HashSet<>(this.jdbc.sql(question).param("programmes", scope.codes()).query(String.class).list());
	}

	private static Plan plan(ResultSet row, Document budget, Set<String> first) throws SQLException {
		String ref = row.getString("ref");
		var place = new Place(row.getInt("line_from"), row.getInt("line_to"), row.getObject("page", Integer.class));
		var source = Citation.of(budget, row.getInt("passage_number"), place, row.getString("text"),
				row.getString("programme_title"), row.getString("code"));
		return new Plan(
				new Entry(ref, row.getString("code"), row.getString("title"), row.getString("period"), false, source),
				row.getBoolean("goal"), first.contains(ref));
	}

}
