package nl.toetssteen.linking.published;

import nl.toetssteen.linking.LinkKind;
import org.jspecify.annotations.Nullable;

/**
 * A confirmed link in one line, seen from what the pledge was tied to.
 *
 * @param document code of the programme
 * @param words the pledge, or the beginning of it
 * @param share percentage of a row's amounts; null when not said
 */
public record PledgeLine(String pledge, String document, String words, LinkKind kind, @Nullable Integer share) {

	/** The portal's page about the pledge. */
	public String address() {
		return "/beloften/" + this.pledge;
	}

	/** Its number in the programme: "5.1". */
	public String number() {
		return this.pledge.substring(this.pledge.indexOf('/') + 1);
	}

}
