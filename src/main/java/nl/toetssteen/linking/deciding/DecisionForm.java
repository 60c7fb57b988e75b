package nl.toetssteen.linking.deciding;

import java.util.Map;

import nl.toetssteen.linking.review.Act;
import nl.toetssteen.linking.review.Decision;
import nl.toetssteen.linking.review.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What an editor decides about what was proposed.
 *
 * @param besluit bevestig, wijs-af, betwist or trek-in
 * @param reden may be empty where none is needed
 */
public record DecisionForm(@Nullable String besluit, @Nullable String reden, @Nullable String versie,
		@Nullable String daarna) {

	private static final Map<String, Act> ACTS = Map.of("bevestig", Act.CONFIRM, "wijs-af", Act.REJECT, "betwist",
			Act.DISPUTE, "trek-in", Act.WITHDRAW);

	/**
	 * What was decided.
	 * @throws Refusal for none of the four
	 */
	public Decision decision() {
		Act act = ACTS.get((this.besluit == null) ? "" : this.besluit);
		if (act == null) {
			throw new Refusal("Kies wat u besluit.");
		}
		return new Decision(act, this.reden);
	}

	/** The version the editor saw. */
	public int basedOn() {
		return Versions.of(this.versie);
	}

}
