package nl.toetssteen.ingestion.budget;

/**
 * The level of each heading in a chapter. Codes decide where there are any, or labels: a
 * goal is a section, its activities are sections of it, and what is in them lies deeper.
 * Elsewhere a heading that starts with more white space than a page's first line is a
 * section, and one without lies below it.
 */
class HeadingLevels {

	private static final int INDENTED = 2;

	private static final int GOAL = 1;

	private static final int ACTIVITY = 2;

	private int code;

	private boolean asked;

	private boolean section;

	int next(Block block) {
		String text = block.text();
		int depth = Wording.labelsGoal(text) ? GOAL : Wording.codeDepth(text);
		if (depth > 0) {
			this.code = depth;
			this.asked = false;
			return depth;
		}
		return (this.code > 0) ? belowCode(block, text) : elsewhere(block, text);
	}

	private int belowCode(Block block, String text) {
		boolean indented = block.indent() >= INDENTED && !Wording.isKeyWord(text);
		if (Wording.closesGoals(text) || indented) {
			this.code = 0;
			this.section = true;
			return 1;
		}
		if (this.code == GOAL && Wording.isKeyWord(text) && !Wording.asksWhen(text)) {
			this.asked = true;
			return ACTIVITY;
		}
		return (this.code == ACTIVITY || this.asked) ? ACTIVITY + 1 : ACTIVITY;
	}

	private int elsewhere(Block block, String text) {
		boolean opens = block.indent() >= INDENTED || Wording.isKeyWord(text) && !Wording.asksWhen(text);
		if (opens || !this.section) {
			this.section |= opens;
			return 1;
		}
		return 2;
	}

}
