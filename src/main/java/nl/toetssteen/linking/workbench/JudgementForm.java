package nl.toetssteen.linking.workbench;

import nl.toetssteen.linking.deciding.Versions;
import nl.toetssteen.linking.judgements.Axis;
import nl.toetssteen.linking.judgements.AxisValue;
import nl.toetssteen.linking.review.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What an officer answers on an axis.
 *
 * @param as code of the axis
 * @param waarde code of the answer
 * @param gezocht words that were looked for
 */
record JudgementForm(@Nullable String as, @Nullable String waarde, @Nullable String motivering,
		@Nullable String gezocht, @Nullable String versie) {

	AxisValue value() {
		return Axis.of((this.as == null) ? "" : this.as)
			.flatMap((axis) -> AxisValue.of(axis, (this.waarde == null) ? "" : this.waarde))
			.orElseThrow(() -> new Refusal("Kies een van de antwoorden."));
	}

	String motivation() {
		return (this.motivering == null) ? "" : this.motivering;
	}

	String searchedFor() {
		return (this.gezocht == null) ? "" : this.gezocht;
	}

	int basedOn() {
		return Versions.of(this.versie);
	}

}
