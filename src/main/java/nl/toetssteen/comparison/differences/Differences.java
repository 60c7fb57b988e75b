package nl.toetssteen.comparison.differences;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.springframework.stereotype.Component;

import nl.toetssteen.comparison.differences.matching.Group;
import nl.toetssteen.comparison.differences.matching.Grouping;
import nl.toetssteen.comparison.differences.matching.Mention;
import nl.toetssteen.search.dutch.DutchText;

/**
 * All quantities and the groups of those about the same thing. Made once for the
 * documents as they are, and again when one was read: asking is one small query.
 */
@Component
public class Differences {

	private final Corpus corpus;

	private final DutchText dutch;

	private volatile Found found = new Found("", List.of(), List.of());

	/**
	 * What was found.
	 *
	 * @param state of the documents it was found in
	 * @param mentions every quantity, in the order of the documents
	 * @param groups those that several statements are about
	 */
	public record Found(String state, List<Mention> mentions, List<Group> groups) {

		public Found {
			mentions = List.copyOf(mentions);
			groups = List.copyOf(groups);
		}

	}

	Differences(Corpus corpus, DutchText dutch) {
		this.corpus = corpus;
		this.dutch = dutch;
	}

	/** What is found in the documents as they are now. */
	public Found find() {
		String state = this.corpus.state();
		return this.found.state().equals(state) ? this.found : renewed(state);
	}

	/**
	 * What is found in the documents as they are now, or empty while that is still being
	 * worked out: for who would rather do without than wait.
	 */
	public Optional<Found> known() {
		Found last = this.found;
		return last.state().equals(this.corpus.state()) ? Optional.of(last) : Optional.empty();
	}

	/** Changes whenever something else was found. */
	public String state() {
		return this.found.state();
	}

	private synchronized Found renewed(String state) {
		if (!this.found.state().equals(state)) {
			Corpus.Said said = this.corpus.read();
			List<Group> groups = new ArrayList<>(said.repeated());
			var grouping = new Grouping(this.dutch, this.corpus.rarity());
			said.comparable().forEach((town) -> groups.addAll(grouping.of(town)));
			this.found = new Found(state, List.copyOf(all(said)), Grouping.sorted(groups));
		}
		return this.found;
	}

	/** Cells of the large tables are only told where they differ from one another. */
	private static Collection<Mention> all(Corpus.Said said) {
		Set<Mention> all = new LinkedHashSet<>(said.mentions());
		said.repeated().forEach((group) -> all.addAll(group.members()));
		return all;
	}

}
