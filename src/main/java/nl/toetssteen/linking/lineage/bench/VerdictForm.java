package nl.toetssteen.linking.lineage.bench;

import nl.toetssteen.linking.deciding.Versions;
import nl.toetssteen.linking.lineage.Relation;
import nl.toetssteen.linking.review.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What an editor says became of an item.
 *
 * @param andere ref of the item on the other side; empty for none
 * @param relatie code of the relation
 * @param gezocht words that were looked for, where nothing was found
 * @param daarna "blijf" to stay at the item
 */
record VerdictForm(@Nullable String andere, @Nullable String relatie, @Nullable String toelichting,
		@Nullable String gezocht, @Nullable String versie, @Nullable String daarna) {

	VerdictForm {
		andere = (andere == null || andere.isBlank()) ? null : andere;
		toelichting = (toelichting == null) ? "" : toelichting;
		gezocht = (gezocht == null) ? "" : gezocht;
	}

	Relation relation() {
		return Relation.of((this.relatie == null) ? "" : this.relatie)
			.orElseThrow(() -> new Refusal("Kies wat ermee gebeurde."));
	}

	String explanation() {
		return (this.toelichting == null) ? "" : this.toelichting;
	}

	String searchedFor() {
		return (this.gezocht == null) ? "" : this.gezocht;
	}

	int basedOn() {
		return Versions.of(this.versie);
	}

	boolean stays() {
		return "blijf".equals(this.daarna);
	}

}
