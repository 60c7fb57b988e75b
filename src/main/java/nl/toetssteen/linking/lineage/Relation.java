package nl.toetssteen.linking.lineage;

import java.util.Arrays;
import java.util.Optional;

/** What became of an item in a later document. */
public enum Relation {

	UNCHANGED("ongewijzigd", "Het latere document zegt hetzelfde, al dan niet in andere woorden."),
	STRENGTHENED("aangescherpt", "Het latere document belooft meer, of zegt het stelliger."),
	WEAKENED("afgezwakt", "Het latere document belooft minder, of zegt het minder stellig."),
	CHANGED("gewijzigd", "Het gaat over hetzelfde, maar de inhoud is anders."),
	SPLIT("gesplitst", "De inhoud is anders en staat verdeeld over meer punten."),
	MERGED("samengevoegd", "De inhoud is anders en staat samen met andere eerdere punten in één punt."),
	ACHIEVED("gerealiseerd", "Volgens het latere document is het er nu. Of dat zo is, is hier niet nagegaan."),
	NOT_FOUND("niet-teruggevonden",
			"In het latere document is niets gevonden dat hierop aansluit. Dat is niet hetzelfde als geschrapt."),
	NEW("nieuw", "In het eerdere document is niets gevonden waarop dit aansluit.");

	private final String code;

	private final String meaning;

	Relation(String code, String meaning) {
		this.code = code;
		this.meaning = meaning;
	}

	/** The word in addresses, the API and CSV. */
	public String code() {
		return this.code;
	}

	/** The word on pages. */
	public String dutch() {
		return (this == ACHIEVED) ? "gerealiseerd volgens de partij" : this.code.replace('-', ' ');
	}

	/** Its definition, for who opens it. */
	public String meaning() {
		return this.meaning;
	}

	/** Whether there is something on both sides. */
	public boolean paired() {
		return this != NOT_FOUND && this != NEW;
	}

	/** The one with this code. */
	public static Optional<Relation> of(String code) {
		return Arrays.stream(values()).filter((relation) -> relation.code.equals(code)).findFirst();
	}

}
