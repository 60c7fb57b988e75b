package nl.toetssteen.linking.published;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import nl.toetssteen.linking.LinkKind;
import nl.toetssteen.linking.TargetKind;
import nl.toetssteen.linking.judgements.Axis;
import nl.toetssteen.linking.judgements.AxisValue;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How far people are with many pledges at once, in two questions to the database. */
@Service
@Transactional(readOnly = true)
public class Standings {

	private static final int SHOWN = 90;

	private final JdbcClient jdbc;

	Standings(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Of each of these pledges, by ref. */
	public Map<String, PledgeStanding> of(Collection<String> pledges) {
		Map<String, PledgeStanding> standings = new HashMap<>();
		if (!pledges.isEmpty()) {
			Map<String, List<LinkLine>> lines = lines(pledges);
			Map<String, Set<AxisValue>> answers = answers(pledges);
			pledges.forEach((pledge) -> standings.put(pledge,
					standing(lines.getOrDefault(pledge, List.of()), answers.getOrDefault(pledge, Set.of()))));
		}
		return standings;
	}

	/**
	 * The pledges that were tied to these things, by the ref of the thing: the same
	 * links, seen from the other end.
	 */
	public Map<String, List<PledgeLine>> to(Collection<String> targets) {
		Map<String, List<PledgeLine>> lines = new HashMap<>();
		if (!targets.isEmpty()) {
			this.jdbc.sql("""
					select l.target_ref, l.pledge_ref, l.kind, l.share, r.text, d.code
					from link l join reference r on r.ref = l.pledge_ref join document d on d.code = r.document
					where l.state = 'CONFIRMED' and l.target_ref in (:targets)
					order by d.period_from, r.document, r.position""").param("targets", targets).query((row) -> {
				lines.computeIfAbsent(row.getString("target_ref"), (_) -> new ArrayList<>())
					.add(new PledgeLine(row.getString("pledge_ref"), row.getString("code"),
							shortened(row.getString("text")), LinkKind.valueOf(row.getString("kind")),
							row.getObject("share", Integer.class)));
			});
		}
		return lines;
	}

	private static PledgeStanding standing(List<LinkLine> links, Set<AxisValue> answers) {
		Standing standing = !links.isEmpty() ? Standing.LINKED
				: answers.contains(AxisValue.NOTHING_FOUND) ? Standing.NOTHING_FOUND : Standing.NOT_JUDGED;
		@Nullable AxisValue testability = answers.stream()
			.filter((answer) -> answer.axis() == Axis.TESTABILITY)
			.findFirst()
			.orElse(null);
		return new PledgeStanding(standing, links, testability);
	}

	private Map<String, List<LinkLine>> lines(Collection<String> pledges) {
		Map<String, List<LinkLine>> lines = new HashMap<>();
		this.jdbc
			.sql("""
					select l.pledge_ref, l.target_ref, l.kind, l.share, r.kind as target_kind, r.title, r.text, d.budget_address
					from link l join reference r on r.ref = l.target_ref join document d on d.code = r.document
					where l.state = 'CONFIRMED' and l.pledge_ref in (:pledges)
					order by case r.kind when 'AGREEMENT_ITEM' then 1 when 'BUDGET_LINE' then 3 else 2 end, r.document,
						r.position""")
			.param("pledges", pledges)
			.query((row) -> {
				lines.computeIfAbsent(row.getString("pledge_ref"), (_) -> new ArrayList<>()).add(line(row));
			});
		return lines;
	}

	private Map<String, Set<AxisValue>> answers(Collection<String> pledges) {
		Map<String, Set<AxisValue>> answers = new HashMap<>();
		this.jdbc.sql("""
				select pledge_ref, value from judgement
				where axis in ('FINDING', 'TESTABILITY') and state = 'CONFIRMED' and pledge_ref in (:pledges)""")
			.param("pledges", pledges)
			.query((row) -> {
				answers.computeIfAbsent(row.getString("pledge_ref"), (_) -> EnumSet.noneOf(AxisValue.class))
					.add(AxisValue.valueOf(row.getString("value")));
			});
		return answers;
	}

	private static LinkLine line(ResultSet row) throws SQLException {
		String target = row.getString("target_ref");
		TargetKind kind = TargetKind.valueOf(row.getString("target_kind"));
		String title = row.getString("title").isEmpty() ? row.getString("text") : row.getString("title");
		String number = (kind == TargetKind.BUDGET_LINE) ? "" : target.substring(target.indexOf('/') + 1) + " ";
		return new LinkLine(target, kind, number + shortened(title), row.getString("budget_address"),
				LinkKind.valueOf(row.getString("kind")), row.getObject("share", Integer.class));
	}

	private static String shortened(String text) {
		return (text.length() <= SHOWN) ? text : text.substring(0, SHOWN - 1).strip() + "…";
	}

}
