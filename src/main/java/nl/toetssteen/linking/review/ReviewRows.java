package nl.toetssteen.linking.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** The columns in which a review is kept, of whatever it is. */
public final class ReviewRows {

	private ReviewRows() {
	}

	/** The review in a row. */
	public static Review review(ResultSet row) throws SQLException {
		var step = new Review.Step(row.getInt("version"), Act.valueOf(row.getString("act")), row.getString("reason"),
				row.getObject("changed_by", UUID.class), row.getObject("changed_at", OffsetDateTime.class).toInstant());
		return new Review(ReviewState.valueOf(row.getString("state")), row.getObject("proposed_by", UUID.class),
				row.getObject("confirmed_by", UUID.class), step);
	}

	/** The review as named values for a row. */
	public static Map<String, @Nullable Object> values(Review review) {
		Map<String, @Nullable Object> values = new HashMap<>();
		values.put("state", review.state().name());
		values.put("proposedBy", review.proposedBy());
		values.put("confirmedBy", review.confirmedBy());
		values.put("version", review.version());
		values.put("act", review.step().act().name());
		values.put("reason", review.step().reason());
		values.put("changedBy", review.step().by());
		values.put("changedAt", OffsetDateTime.ofInstant(review.step().at(), ZoneOffset.UTC));
		return values;
	}

}
