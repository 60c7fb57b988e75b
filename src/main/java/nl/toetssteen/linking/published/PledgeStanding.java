package nl.toetssteen.linking.published;

import java.util.List;

import nl.toetssteen.linking.judgements.AxisValue;
import org.jspecify.annotations.Nullable;

/**
 * How far people are with a pledge, and what it was tied to.
 *
 * @param links confirmed ones, agreements first, then plans, then money
 * @param testability whether it can be seen later if it was kept; null while nobody
 * agreed on that
 */
public record PledgeStanding(Standing standing, List<LinkLine> links, @Nullable AxisValue testability) {

	/** Of a pledge that nobody agreed on anything about. */
	public static final PledgeStanding NOT_JUDGED = new PledgeStanding(Standing.NOT_JUDGED, List.of(), null);

	public PledgeStanding {
		links = List.copyOf(links);
	}

}
