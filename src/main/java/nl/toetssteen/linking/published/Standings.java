package nl.toetssteen.linking.published;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import nl.toetssteen.linking.LinkKind;
import nl.toetssteen.linking.TargetKind;
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
			Set<String> nothing = nothingFound(pledges);
			pledges.forEach((pledge) -> standings.put(pledge, standing(pledge, lines, nothing)));
		}
		return standings;
	}

	private static PledgeStanding standing(String pledge, Map<String, List<LinkLine>> lines, Set<String> nothing) {
		if (lines.containsKey(pledge)) {
			return new PledgeStanding(Standing.LINKED, lines.get(pledge));
		}
		return nothing.contains(pledge) ? new PledgeStanding(Standing.NOTHING_FOUND, List.of())
				: PledgeStanding.NOT_JUDGED;
	}

	private Map<String, List<LinkLine>> lines(Collection<String> pledges) {
		Map<String, List<LinkLine>> lines = new HashMap<>();
		this.jdbc
			.sql("""
					select l.pledge_ref, l.target_ref, l.kind, l.share, r.kind as target_kind, r.title, r.text, d.period_from
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

	private Set<String> nothingFound(Collection<String> pledges) {
		return new HashSet<>(this.jdbc.sql("""
				select pledge_ref from judgement
				where axis = 'FINDING' and state = 'CONFIRMED' and pledge_ref in (:pledges)""")
			.param("pledges", pledges)
			.query(String.class)
			.list());
	}

	private static LinkLine line(ResultSet row) throws SQLException {
		String target = row.getString("target_ref");
		TargetKind kind = TargetKind.valueOf(row.getString("target_kind"));
		String title = row.getString("title").isEmpty() ? row.getString("text") : row.getString("title");
		String number = (kind == TargetKind.BUDGET_LINE) ? "" : target.substring(target.indexOf('/') + 1) + " ";
		return new LinkLine(target, kind, number + shortened(title), row.getInt("period_from"),
				LinkKind.valueOf(row.getString("kind")), row.getObject("share", Integer.class));
	}

	private static String shortened(String text) {
		return (text.length() <= SHOWN) ? text : text.substring(0, SHOWN - 1).strip() + "…";
	}

}
