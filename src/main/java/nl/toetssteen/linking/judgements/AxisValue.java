package nl.toetssteen.linking.judgements;

import java.util.Arrays;
import java.util.Optional;

/** An answer on an axis. That there is no answer yet is no value: nobody judged. */
public enum AxisValue {

	CONCRETE(Axis.TESTABILITY, "concreet",
			"Er staat wie wat doet, met een getal, plaats of datum. Je kunt het nagaan."),
	DIRECTION(Axis.TESTABILITY, "richting", "Er staat wat er moet veranderen, maar niet hoeveel of wanneer."),
	VISION(Axis.TESTABILITY, "visie", "Er staat wat de partij belangrijk vindt. Nagaan kan niet."),

	FULLY(Axis.UPTAKE, "volledig", "Het akkoord neemt de hele belofte over."),
	PARTLY(Axis.UPTAKE, "deels", "Het akkoord neemt een deel over, of een zwakkere vorm."),
	MENTIONED(Axis.UPTAKE, "genoemd", "Het akkoord noemt het onderwerp, zonder iets af te spreken."),
	CONTRADICTED(Axis.UPTAKE, "tegengesteld", "Het akkoord spreekt iets af dat tegen de belofte in gaat."),
	NOT_IN_AGREEMENT(Axis.UPTAKE, "niet gevonden", "Wij zochten in het akkoord en vonden er niets over."),
	NOT_APPLICABLE(Axis.UPTAKE, "niet van toepassing", "Er is geen akkoord van na dit programma ingelezen."),

	EXPLICIT_AMOUNT(Axis.COVER, "expliciet bedrag", "De begroting noemt een bedrag dat hiervoor is."),
	WITHOUT_AMOUNT(Axis.COVER, "activiteit zonder bedrag",
			"De begroting noemt een activiteit hiervoor, maar geen eigen bedrag."),
	REGULAR_POLICY(Axis.COVER, "binnen regulier beleid",
			"De gemeente doet dit al en betaalt het uit een algemener bedrag."),
	AGAINST_BUDGET(Axis.COVER, "tegengesteld",
			"De begroting doet iets dat tegen de belofte in gaat, zoals bezuinigen."),
	NOT_IN_BUDGET(Axis.COVER, "niet gevonden",
			"Wij zochten in de begroting en vonden er niets over. Dat is niet hetzelfde als: geen geld."),

	NOTHING_FOUND(Axis.FINDING, "niets gevonden",
			"Wij zochten in de genoemde documenten en vonden niets dat bij deze belofte hoort.");

	private final Axis axis;

	private final String dutch;

	private final String definition;

	AxisValue(Axis axis, String dutch, String definition) {
		this.axis = axis;
		this.dutch = dutch;
		this.definition = definition;
	}

	/** The question that it answers. */
	public Axis axis() {
		return this.axis;
	}

	/** The words on pages. */
	public String dutch() {
		return this.dutch;
	}

	/** What the words mean, in Dutch. */
	public String definition() {
		return this.definition;
	}

	/** The word in forms and files: "niet-gevonden". Unique within its axis. */
	public String code() {
		return this.dutch.replace(' ', '-');
	}

	/**
	 * Whether it says that a search came to nothing, and so must say what was searched.
	 */
	public boolean needsSearch() {
		return this == NOTHING_FOUND || this == NOT_IN_AGREEMENT || this == NOT_IN_BUDGET;
	}

	/** The answer with this word in forms. */
	public static Optional<AxisValue> of(Axis axis, String code) {
		return Arrays.stream(values()).filter((value) -> value.axis == axis && value.code().equals(code)).findFirst();
	}

}
