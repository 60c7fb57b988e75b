package nl.toetssteen.linking.queue;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/** How far judging a pledge is. */
public enum Progress {

	UNTOUCHED("te-doen", "Te doen", "Er is nog niets voorgesteld of bevestigd."),
	PROPOSED("voorgesteld", "Voorgesteld", "Er staat een voorstel klaar dat een collega nog moet nakijken."),
	DISPUTED("betwist", "Betwist", "Iemand vindt dat er iets niet klopt."), DONE("klaar", "Klaar",
			"Er is een bevestigd verband, of bevestigd dat er niets is gevonden. Er staat niets meer open.");

	private final String code;

	private final String dutch;

	private final String definition;

	Progress(String code, String dutch, String definition) {
		this.code = code;
		this.dutch = dutch;
		this.definition = definition;
	}

	/** The word in addresses. */
	public String code() {
		return this.code;
	}

	/** The word on pages. */
	public String dutch() {
		return this.dutch;
	}

	/** What the word means, in Dutch. */
	public String definition() {
		return this.definition;
	}

	/** How many are done, in Dutch: "31 van 152 klaar, 4 betwist". */
	public static String inWords(Map<Progress, Long> counts) {
		long all = counts.values().stream().mapToLong(Long::longValue).sum();
		return "%d van %d klaar, %d voorgesteld, %d betwist".formatted(counts.getOrDefault(DONE, 0L), all,
				counts.getOrDefault(PROPOSED, 0L), counts.getOrDefault(DISPUTED, 0L));
	}

	static Optional<Progress> of(String code) {
		return Arrays.stream(values()).filter((progress) -> progress.code.equals(code)).findFirst();
	}

}
