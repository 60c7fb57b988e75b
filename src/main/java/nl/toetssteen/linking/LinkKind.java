package nl.toetssteen.linking;

import java.util.Arrays;
import java.util.Optional;

/** What a pledge has to do with something else. */
public enum LinkKind {

	CARRIES_OUT("voert uit", "voert-uit", "Dit doet wat de belofte vraagt, of een duidelijk deel daarvan."),
	CONTRIBUTES("draagt bij", "draagt-bij",
			"Dit helpt om de belofte waar te maken, maar doet zelf niet wat zij vraagt."),
	OPPOSES("tegengesteld", "tegengesteld", "Dit gaat in tegen wat de belofte vraagt."),
	SAME_SUBJECT("zelfde onderwerp", "zelfde-onderwerp",
			"Dit gaat over hetzelfde, maar zegt niets over het nakomen van de belofte.");

	private final String dutch;

	private final String code;

	private final String definition;

	LinkKind(String dutch, String code, String definition) {
		this.dutch = dutch;
		this.code = code;
		this.definition = definition;
	}

	/** The words on pages. */
	public String dutch() {
		return this.dutch;
	}

	/** The word in forms, files and the API: "voert-uit". */
	public String code() {
		return this.code;
	}

	/** What the words mean, in Dutch. */
	public String definition() {
		return this.definition;
	}

	/** Whether it says that the pledge is being kept. */
	public boolean isFulfilment() {
		return this == CARRIES_OUT || this == CONTRIBUTES;
	}

	/** The kind with this word in forms and files. */
	public static Optional<LinkKind> of(String code) {
		return Arrays.stream(values()).filter((kind) -> kind.code.equals(code)).findFirst();
	}

}
