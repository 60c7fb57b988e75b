package nl.toetssteen.comparison.differences.matching;

import java.util.Arrays;
import java.util.Optional;

/** How quantities of the same thing compare; a description, no judgement. */
public enum Verdict {

	DIFFERENT("verschillend", "Dezelfde zaak, maar een ander getal."),

	STRENGTHENED("aangescherpt",
			"De latere tekst legt zich op meer vast: een hogere ondergrens, een lagere bovengrens of een groter bereik."),

	WEAKENED("afgezwakt",
			"De latere tekst legt zich op minder vast: een lagere ondergrens, een hogere bovengrens of een kleiner bereik."),

	EQUAL("gelijk", "Dezelfde zaak en hetzelfde getal, soms pas na afronden of na het uitrekenen van een deel."),

	NOT_COMPARABLE("niet vergelijkbaar",
			"Het gaat om dezelfde zaak, maar de getallen gelden voor een ander jaar, een ander gebied of een deel van iets anders, of het ene is een totaal en het andere een toename.");

	private final String dutch;

	private final String definition;

	Verdict(String dutch, String definition) {
		this.dutch = dutch;
		this.definition = definition;
	}

	/** The word on pages. */
	public String dutch() {
		return this.dutch;
	}

	/** The word in addresses and the API. */
	public String code() {
		return this.dutch.replace(' ', '-');
	}

	/** What it means, in Dutch. */
	public String definition() {
		return this.definition;
	}

	/** The verdict with this word in addresses. */
	public static Optional<Verdict> of(String code) {
		return Arrays.stream(values()).filter((verdict) -> verdict.code().equals(code)).findFirst();
	}

}
