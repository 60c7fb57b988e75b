package nl.toetssteen.budget;

import java.util.Set;

/** The national rules for task fields (Iv3: "Informatie voor derden"). */
public final class Iv3 {

	private static final Set<String> NO_SPENDING = Set.of("0.10", "0.11");

	private Iv3() {
	}

	/**
	 * Whether a task field is money for something: moving money into and out of reserves
	 * (0.10) and the result of the year itself (0.11) are not.
	 * @param taskField code with a point
	 */
	public static boolean isSpending(String taskField) {
		return !NO_SPENDING.contains(taskField);
	}

}
