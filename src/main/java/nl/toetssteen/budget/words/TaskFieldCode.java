package nl.toetssteen.budget.words;

import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** The notations of an Iv3 task field: "TV6-711", "6.711", "Taakveld 0.10". */
public final class TaskFieldCode {

	private static final Pattern PRINTED = Pattern.compile("(?:TV|Taakveld)?\\s*(\\d)\\s*[-.]\\s*(\\d{1,3}[a-z]?)\\.?",
			Pattern.CASE_INSENSITIVE);

	private TaskFieldCode() {
	}

	/** The code with a point, as in the national list; empty when it is no such code. */
	public static Optional<String> of(@Nullable String printed) {
		if (printed == null) {
			return Optional.empty();
		}
		var matcher = PRINTED.matcher(printed.strip());
		return matcher.matches() ? Optional.of(matcher.group(1) + "." + matcher.group(2)) : Optional.empty();
	}

}
