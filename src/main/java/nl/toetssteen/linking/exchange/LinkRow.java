package nl.toetssteen.linking.exchange;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import nl.toetssteen.linking.Link;
import org.jspecify.annotations.Nullable;

/**
 * A link in a file. What goes out can come in again: the state and who did it are then
 * passed over, because a file confirms nothing.
 *
 * @param belofte ref of the pledge
 * @param doel ref of what it is tied to
 * @param soort word of the kind: "voert-uit"
 * @param aandeel percentage of the row's amounts; empty when not said
 * @param versie version of the link that the row was made from; empty for a new one
 */
@JsonInclude(Include.ALWAYS)
record LinkRow(String belofte, String doel, String soort, String aandeel, String toelichting, String versie,
		@Nullable String status, @Nullable String voorgesteldDoor, @Nullable String bevestigdDoor,
		@Nullable String gewijzigd) {

	static LinkRow of(Link link, Names names) {
		Integer share = link.content().share();
		return new LinkRow(link.pledge(), link.target(), link.content().kind().code(),
				(share == null) ? "" : share.toString(), link.content().motivation(), String.valueOf(link.version()),
				link.review().state().dutch(), names.of(link.review().proposedBy()),
				names.of(link.review().confirmedBy()), link.review().step().at().toString());
	}

	/** The cells in the order of {@link RowFile#COLUMNS}. */
	@Nullable Object[] cells() {
		return new @Nullable Object[] { this.belofte, this.doel, this.soort, this.aandeel, this.toelichting,
				this.versie, this.status, this.voorgesteldDoor, this.bevestigdDoor, this.gewijzigd };
	}

}
