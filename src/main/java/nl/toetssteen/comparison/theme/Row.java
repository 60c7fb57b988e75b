package nl.toetssteen.comparison.theme;

import java.util.List;

import nl.toetssteen.comparison.Entry;
import nl.toetssteen.linking.published.LinkLine;
import nl.toetssteen.linking.published.PledgeLine;
import nl.toetssteen.linking.published.PledgeStanding;
import org.jspecify.annotations.Nullable;

/**
 * A text with what people tied to it.
 *
 * @param standing how far people are with it; null for what is no pledge
 * @param pledges the pledges that were tied to it; empty for a pledge
 * @param suggestions what the computer would tie to it; empty unless asked for
 */
record Row(Entry entry, @Nullable PledgeStanding standing, List<PledgeLine> pledges, List<Hint> suggestions) {

	/**
	 * Something the computer suggests for a pledge.
	 *
	 * @param kind what it is, in Dutch: "activiteit"
	 * @param history whether it is older than the programme and so cannot answer it
	 * @param reason the first reason, in Dutch
	 */
	record Hint(String address, String kind, String title, boolean history, String reason) {
	}

	/** What a pledge was tied to. */
	public List<LinkLine> links() {
		return (this.standing == null) ? List.of() : this.standing.links();
	}

	/** Whether two people tied it to anything. */
	public boolean isLinked() {
		return !this.pledges.isEmpty() || !links().isEmpty();
	}

	boolean fits(ThemeQuery query) {
		return this.standing == null || ((query.standing() == null || this.standing.standing() == query.standing())
				&& (query.testability() == null || this.standing.testability() == query.testability()));
	}

}
