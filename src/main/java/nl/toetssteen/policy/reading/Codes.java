package nl.toetssteen.policy.reading;

import java.util.HashSet;
import java.util.Set;

/** Sees to it that no two goals or activities of a document get the same code. */
class Codes {

	private static final int LETTERS = 26;

	private final Set<String> taken = new HashSet<>();

	/** The code itself, or with a number after it when it was given out before. */
	String unique(String code) {
		String unique = code;
		for (int copy = 2; !this.taken.add(unique); copy++) {
			unique = code + "-" + copy;
		}
		return unique;
	}

	/** The code of the n-th activity of a goal, from 0: "2.1.a". */
	String activity(String goal, int index) {
		String letter = String.valueOf((char) ('a' + index % LETTERS));
		return unique(goal + "." + letter.repeat(1 + index / LETTERS));
	}

	/** The code of a programme's n-th goal, from 1. */
	String goal(int programme, int ordinal) {
		return unique(programme + "." + ordinal);
	}

}
