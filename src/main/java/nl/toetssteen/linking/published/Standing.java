package nl.toetssteen.linking.published;

import java.util.Arrays;
import java.util.Optional;

/** How far people are with a pledge, as everybody may know. */
public enum Standing {

	LINKED("gekoppeld", "Twee redacteuren legden een verband met een afspraak, een plan of geld."),
	NOTHING_FOUND("niets gevonden",
			"Twee redacteuren zochten en vonden niets dat bij deze belofte hoort. Dat betekent niet dat er niets gebeurt."),
	NOT_JUDGED("nog niet beoordeeld", "Er is nog niets waar twee redacteuren het over eens zijn.");

	private final String dutch;

	private final String definition;

	Standing(String dutch, String definition) {
		this.dutch = dutch;
		this.definition = definition;
	}

	/** The words on pages. */
	public String dutch() {
		return this.dutch;
	}

	/** What the words mean, in Dutch. */
	public String definition() {
		return this.definition;
	}

	/** The word in addresses: "nog-niet-beoordeeld". */
	public String code() {
		return this.dutch.replace(' ', '-');
	}

	/** The one with this word in addresses. */
	public static Optional<Standing> of(String code) {
		return Arrays.stream(values()).filter((each) -> each.code().equals(code)).findFirst();
	}

}
