package nl.toetssteen.linking.lineage.verdicts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import nl.toetssteen.linking.lineage.Relation;
import nl.toetssteen.linking.review.Review;
import nl.toetssteen.linking.review.ReviewTable;
import nl.toetssteen.linking.review.Searched;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where verdicts and their history are kept. */
@Component
class VerdictRows implements ReviewTable.Columns<VerdictContent, Verdict> {

	private final ReviewTable<VerdictContent, Verdict> table;

	VerdictRows(JdbcClient jdbc) {
		this.table = new ReviewTable<>(jdbc, this);
	}

	/** The verdicts, one at a time. */
	ReviewTable<VerdictContent, Verdict> one() {
		return this.table;
	}

	Optional<Verdict> find(Ends ends) {
		return between(ends.older(), ends.newer()).stream()
			.filter((verdict) -> verdict.ends().equals(ends))
			.findFirst();
	}

	/** Those on two documents, oldest change first. */
	List<Verdict> between(String older, String newer) {
		return this.table.list("where older = :older and newer = :newer order by changed_at, id",
				Map.of("older", older, "newer", newer));
	}

	/** Those with one of these items on one of their sides. */
	List<Verdict> of(Collection<String> refs) {
		return refs.isEmpty() ? List.of()
				: this.table.list(
						"where older_ref in (:refs) or newer_ref in (:refs) order by older, newer, changed_at, id",
						Map.of("refs", refs));
	}

	/** Those that stand, confirmed or not. */
	List<Verdict> live() {
		return this.table.list("where state in ('PROPOSED', 'CONFIRMED', 'DISPUTED') order by older, newer, id",
				Map.of());
	}

	@Override
	public String table() {
		return "lineage_verdict";
	}

	@Override
	public List<String> about() {
		return List.of("older", "newer", "older_ref", "newer_ref");
	}

	@Override
	public List<String> said() {
		return List.of("relation", "explanation", "searched_for", "searched_in");
	}

	@Override
	public Map<String, @Nullable Object> values(Verdict verdict) {
		VerdictContent content = verdict.content();
		Map<String, @Nullable Object> values = new HashMap<>();
		values.put("older", verdict.ends().older());
		values.put("newer", verdict.ends().newer());
		values.put("older_ref", verdict.ends().olderRef());
		values.put("newer_ref", verdict.ends().newerRef());
		values.put("relation", content.relation().name());
		values.put("explanation", content.explanation());
		values.put("searched_for", content.searched().words());
		values.put("searched_in", content.searched().kept());
		return values;
	}

	@Override
	public Verdict thing(UUID id, Review review, ResultSet row) throws SQLException {
		var ends = new Ends(row.getString("older"), row.getString("newer"), row.getString("older_ref"),
				row.getString("newer_ref"));
		return new Verdict(id, ends, content(row), review);
	}

	@Override
	public VerdictContent content(ResultSet row) throws SQLException {
		return new VerdictContent(Relation.valueOf(row.getString("relation")), row.getString("explanation"),
				Searched.of(row));
	}

}
