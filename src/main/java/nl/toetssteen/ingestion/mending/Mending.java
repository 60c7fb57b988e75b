package nl.toetssteen.ingestion.mending;

import java.time.Instant;
import java.util.UUID;

/**
 * Something an editor mended.
 *
 * @param by who
 * @param value what goes with its kind; else empty
 */
public record Mending(UUID id, MendingKind kind, Spot spot, String value, UUID by, Instant at) {

	private static final int LONGEST_SHOWN = 60;

	/** What was said, in Dutch. */
	public String words() {
		return switch (this.kind) {
			case SPLIT -> "dit zijn er twee: het tweede begint met “%s”".formatted(this.value);
			case UNIT -> "de eenheid is %s".formatted(this.value);
			case COLUMN_NAME, COLUMN_FIGURES -> ColumnMending.words(this.value);
			case BEFORE -> "dit staat vóór “%s”".formatted(other());
			case AFTER -> "dit staat na “%s”".formatted(other());
			default -> this.kind.dutch();
		};
	}

	private String other() {
		String text = Spot.parse(this.value).text();
		return (text.length() <= LONGEST_SHOWN) ? text : text.substring(0, LONGEST_SHOWN) + "…";
	}

}
