package nl.toetssteen.comparison.differences.matching;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/**
 * Statements about the same thing.
 *
 * @param heading what they count, in the words of one of them
 * @param members oldest document first
 * @param pairs how each two of them compare
 */
public record Group(String heading, List<Mention> members, List<Pair> pairs, Verdict verdict) {

	public Group {
		members = List.copyOf(members);
		pairs = List.copyOf(pairs);
	}

	/**
	 * How two members compare.
	 *
	 * @param one index of the earlier
	 * @param other index of the later
	 */
	public record Pair(int one, int other, Verdict verdict) {
	}

	/** Its name in addresses, the same as long as its first statement is. */
	public String id() {
		String slug = Normalizer.normalize(this.heading.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
			.replaceAll("[^a-z0-9]+", "-")
			.replaceAll("^-|-$", "");
		Mention first = this.members.getFirst();
		String place = first.ref() + " " + first.quantity().start() + " " + first.quantity().measure().unit();
		// The cells of a row start at the same place; their columns tell them apart.
		place += first.row() ? " " + first.quantity().scope().term() : "";
		return (slug.isEmpty() ? "groep" : slug) + "-" + Integer.toHexString(place.hashCode());
	}

	/** Whether more than one document takes part. */
	public boolean isAcross() {
		return documents() > 1;
	}

	/** How many documents take part. */
	public long documents() {
		return this.members.stream().map(Mention::document).distinct().count();
	}

}
