package nl.toetssteen.linking.judgements;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import nl.toetssteen.linking.review.Review;
import nl.toetssteen.linking.review.ReviewTable;
import nl.toetssteen.linking.review.Searched;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where judgements and their history are kept. */
@Component
class JudgementRows implements ReviewTable.Columns<JudgementContent, Judgement> {

	private final JdbcClient jdbc;

	private final ReviewTable<JudgementContent, Judgement> table;

	JudgementRows(JdbcClient jdbc) {
		this.jdbc = jdbc;
		this.table = new ReviewTable<>(jdbc, this);
	}

	/** The judgements, one at a time. */
	ReviewTable<JudgementContent, Judgement> one() {
		return this.table;
	}

	Optional<Judgement> find(String pledge, Axis axis) {
		return this.table
			.list("where pledge_ref = :pledge and axis = :axis", Map.of("pledge", pledge, "axis", axis.name()))
			.stream()
			.findFirst();
	}

	List<Judgement> of(Collection<String> pledges) {
		return pledges.isEmpty() ? List.of()
				: this.table.list("where pledge_ref in (:refs) order by pledge_ref, axis", Map.of("refs", pledges));
	}

	List<Judgement> all() {
		return this.table.list("order by pledge_ref, axis", Map.of());
	}

	boolean hasLiveLink(String pledge) {
		return this.jdbc
			.sql("""
					select exists (select from link where pledge_ref = ? and state in ('PROPOSED', 'CONFIRMED', 'DISPUTED'))""")
			.param(pledge)
			.query(Boolean.class)
			.single();
	}

	@Override
	public String table() {
		return "judgement";
	}

	@Override
	public List<String> about() {
		return List.of("pledge_ref", "axis");
	}

	@Override
	public List<String> said() {
		return List.of("value", "motivation", "searched_for", "searched_in");
	}

	@Override
	public Map<String, @Nullable Object> values(Judgement judgement) {
		JudgementContent content = judgement.content();
		return Map.of("pledge_ref", judgement.pledge(), "axis", judgement.axis().name(), "value",
				content.value().name(), "motivation", content.motivation(), "searched_for", content.searched().words(),
				"searched_in", content.searched().kept());
	}

	@Override
	public Judgement thing(UUID id, Review review, ResultSet row) throws SQLException {
		return new Judgement(id, row.getString("pledge_ref"), content(row), review);
	}

	@Override
	public JudgementContent content(ResultSet row) throws SQLException {
		return new JudgementContent(AxisValue.valueOf(row.getString("value")), row.getString("motivation"),
				Searched.of(row));
	}

}
