package nl.toetssteen.policy.reading;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The code of a goal or activity at the start of its title.
 *
 * @param goal the goal's code: "2.1"
 * @param letter the activity's part of the code: "b"; empty for a goal
 * @param printed the code as printed: "2.1 b."
 * @param title what follows it
 */
record PlanCode(String goal, String letter, String printed, String title) {

	/** The goal's code may stand before the whole code of the activity: "3.2. 3.2.d". */
	private static final Pattern CODE = Pattern
		.compile("((?:\\d{1,2}\\.\\d{1,2}\\.?\\s+)?(\\d{1,2}\\.\\d{1,2})(?:\\.?\\s?([a-z])\\.?|\\.(\\d{1,2})\\.?|\\.)?)"
				+ "[:–-]?\\s+(['‘“\"(]?\\p{L}.*)");

	static Optional<PlanCode> of(String heading) {
		Matcher matcher = CODE.matcher(heading);
		if (!matcher.matches()) {
			return Optional.empty();
		}
		String letter = (matcher.group(3) != null) ? matcher.group(3) : matcher.group(4);
		return Optional
			.of(new PlanCode(matcher.group(2), (letter != null) ? letter : "", matcher.group(1), matcher.group(5)));
	}

	boolean isGoal() {
		return this.letter.isEmpty();
	}

	boolean isActivity() {
		return !isGoal();
	}

	/** The code in one form, however it is printed: "2.1.b". */
	String normalised() {
		return isGoal() ? this.goal : this.goal + "." + this.letter;
	}

	int programme() {
		return Integer.parseInt(this.goal.substring(0, this.goal.indexOf('.')));
	}

}
