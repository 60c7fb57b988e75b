package nl.toetssteen.linking.published;

import nl.toetssteen.linking.LinkKind;
import nl.toetssteen.linking.TargetKind;
import org.jspecify.annotations.Nullable;

/**
 * A confirmed link in one line: "1.1.a Woningen bouwen, voert uit".
 *
 * @param name number and title of the target
 * @param budget address of the target's document below /begroting/, null for an agreement
 * @param share percentage of a row's amounts; null when not said
 */
public record LinkLine(String target, TargetKind targetKind, String name, @Nullable String budget, LinkKind kind,
		@Nullable Integer share) {

	/** The portal's page about the target, or the row in the reader. */
	public String address() {
		return this.targetKind.address(this.target, this.budget);
	}

}
