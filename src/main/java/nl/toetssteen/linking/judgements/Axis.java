package nl.toetssteen.linking.judgements;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A question that is answered about each pledge; no answer follows from another. */
public enum Axis {

	TESTABILITY("toetsbaarheid", "Toetsbaarheid", "Kun je later nagaan of deze belofte is nagekomen?"),
	UPTAKE("akkoord", "Plek in het akkoord",
			"Wat doet het coalitieakkoord van na de verkiezingen met deze belofte? Een ouder akkoord telt niet mee."),
	COVER("begroting", "Geld in de begroting", "Wat zegt de begroting over geld voor deze belofte?"),
	FINDING("niets-gevonden", "Niets gevonden",
			"Is er gezocht en niets gevonden dat bij deze belofte hoort? Dat is iets anders dan dat het niet gebeurt.");

	private final String code;

	private final String title;

	private final String question;

	Axis(String code, String title, String question) {
		this.code = code;
		this.title = title;
		this.question = question;
	}

	/** The word in addresses, forms and files. */
	public String code() {
		return this.code;
	}

	/** The words above the answers. */
	public String title() {
		return this.title;
	}

	/** What is asked, in Dutch. */
	public String question() {
		return this.question;
	}

	/** The answers it knows, in order. */
	public List<AxisValue> answers() {
		return Arrays.stream(AxisValue.values()).filter((value) -> value.axis() == this).toList();
	}

	/** The axis with this word in addresses. */
	public static Optional<Axis> of(String code) {
		return Arrays.stream(values()).filter((axis) -> axis.code.equals(code)).findFirst();
	}

}
