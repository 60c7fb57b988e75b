package nl.toetssteen.documents.references.aligning;

/** Whether two words differ by no more than a slip of the pen. */
final class Typing {

	private static final int SHORTEST = 4;

	private static final int LONG = 8;

	private Typing() {
	}

	static boolean close(String first, String second) {
		int shorter = Math.min(first.length(), second.length());
		int most = (shorter >= LONG) ? 2 : 1;
		// Another number is never a slip: it says something else.
		return shorter >= SHORTEST && Math.abs(first.length() - second.length()) <= most
				&& first.chars().noneMatch(Character::isDigit) && distance(first, second) <= most;
	}

	/** Letters to change, add, leave out or swap with the next (Damerau-Levenshtein). */
	private static int distance(String first, String second) {
		int[][] steps = new int[first.length() + 1][second.length() + 1];
		for (int i = 0; i <= first.length(); i++) {
			for (int j = 0; j <= second.length(); j++) {
				steps[i][j] = (i == 0 || j == 0) ? i + j : best(steps, first, second, i, j);
			}
		}
		return steps[first.length()][second.length()];
	}

	private static int best(int[][] steps, String first, String second, int i, int j) {
		boolean same = first.charAt(i - 1) == second.charAt(j - 1);
		int best = Math.min(Math.min(steps[i - 1][j], steps[i][j - 1]) + 1, steps[i - 1][j - 1] + (same ? 0 : 1));
		boolean swapped = i > 1 && j > 1 && first.charAt(i - 1) == second.charAt(j - 2)
				&& first.charAt(i - 2) == second.charAt(j - 1);
		return swapped ? Math.min(best, steps[i - 2][j - 2] + 1) : best;
	}

}
