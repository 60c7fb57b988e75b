package nl.toetssteen.linking.published;

import java.util.List;

/**
 * How far people are with a pledge, and what it was tied to.
 *
 * @param links confirmed ones, agreements first, then plans, then money
 */
public record PledgeStanding(Standing standing, List<LinkLine> links) {

	/** Of a pledge that nobody agreed on anything about. */
	public static final PledgeStanding NOT_JUDGED = new PledgeStanding(Standing.NOT_JUDGED, List.of());

	public PledgeStanding {
		links = List.copyOf(links);
	}

}
