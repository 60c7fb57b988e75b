package nl.toetssteen.linking.workbench;

import java.util.Map;

import nl.toetssteen.linking.review.Act;
import nl.toetssteen.linking.review.Decision;
import nl.toetssteen.linking.review.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What an officer decides about a link or judgement.
 *
 * @param besluit bevestig, wijs-af, betwist or trek-in
 * @param reden may be empty where none is needed
 */
record DecisionForm(@Nullable String besluit, @Nullable String reden, @Nullable String versie,
		@Nullable String daarna) {

	private static final Map<String, Act> ACTS = Map.of("bevestig", Act.CONFIRM, "wijs-af", Act.REJECT, "betwist",
			Act.DISPUTE, "trek-in", Act.WITHDRAW);

	Decision decision() {
		Act act = ACTS.get((this.besluit == null) ? "" : this.besluit);
		if (act == null) {
			throw new Refusal("Kies wat u besluit.");
		}
		return new Decision(act, this.reden);
	}

	int basedOn() {
		return Versions.of(this.versie);
	}

}
