package nl.toetssteen.linking.workbench;

import nl.toetssteen.linking.LinkContent;
import nl.toetssteen.linking.deciding.Versions;
import org.jspecify.annotations.Nullable;

/**
 * What an officer typed to make or change a link.
 *
 * @param doel ref of what it runs to
 * @param soort code of the kind
 * @param aandeel percentage, for money
 * @param versie version of the link it was based on, 0 for none
 * @param daarna "blijf" to stay at this pledge
 */
record LinkForm(@Nullable String doel, @Nullable String soort, @Nullable String aandeel, @Nullable String motivering,
		@Nullable String versie, @Nullable String daarna) {

	String target() {
		return (this.doel == null) ? "" : this.doel;
	}

	LinkContent content() {
		return LinkContent.typed(this.soort, this.aandeel, this.motivering);
	}

	int basedOn() {
		return Versions.of(this.versie);
	}

	boolean stays() {
		return "blijf".equals(this.daarna);
	}

}
