package nl.toetssteen.comparison.sidebyside;

import java.util.Arrays;
import java.util.Optional;

/** Whether only what has, or only what lacks, a tie with the other side is wanted. */
enum Tied {

	WITH("met", "met een verband met het andere document"),
	WITHOUT("zonder", "zonder bekend verband met het andere document");

	private final String code;

	private final String dutch;

	Tied(String code, String dutch) {
		this.code = code;
		this.dutch = dutch;
	}

	/** The word in addresses. */
	public String code() {
		return this.code;
	}

	/** The words on pages. */
	public String dutch() {
		return this.dutch;
	}

	/** The one with this word in addresses. */
	static Optional<Tied> of(String code) {
		return Arrays.stream(values()).filter((tied) -> tied.code.equals(code)).findFirst();
	}

}
