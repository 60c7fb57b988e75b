package nl.toetssteen.linking.lineage;

import java.util.Arrays;
import java.util.List;
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
	UNRELATED("geen-verband", "Deze punten hebben niets met elkaar te maken."),
	NOT_FOUND("niet-teruggevonden",
			"In het latere document is niets gevonden dat hierop aansluit. Dat is niet hetzelfde als geschrapt."),
	NEW("nieuw", "In het eerdere document is niets gevonden waarop dit aansluit.");

	private final String code;

	private final String definition;

	Relation(String code, String definition) {
		this.code = code;
		this.definition = definition;
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
	public String definition() {
		return this.definition;
	}

	/** Whether there is something on both sides. */
	public boolean paired() {
		return this != NOT_FOUND && this != NEW;
	}

	/**
	 * Whether it says that a search came to nothing, and so must say what was searched.
	 */
	public boolean needsSearch() {
		return !paired();
	}

	/** Whether an item cannot have both: going on in something, and in nothing. */
	public boolean excludes(Relation other) {
		return this != UNRELATED && other != UNRELATED && (needsSearch() || other.needsSearch());
	}

	/** What an editor may say of two items. */
	public static List<Relation> ofPairs() {
		return Arrays.stream(values()).filter(Relation::paired).toList();
	}

	/** The one with this code. */
	public static Optional<Relation> of(String code) {
		return Arrays.stream(values()).filter((relation) -> relation.code.equals(code)).findFirst();
	}

}
