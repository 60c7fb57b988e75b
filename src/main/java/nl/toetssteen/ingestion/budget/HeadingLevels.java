package nl.toetssteen.ingestion.budget;

/**
 * The level of each heading in a chapter. Codes decide where there are any: a goal is a
 * section, its activities are sections of it, and what is in them lies deeper. Elsewhere
 * a heading that starts with more white space than the one of a page's first line is a
 * section, and one without lies below it.
 */
class HeadingLevels {

	private static final int INDENTED = 2;

	private int code;

	private boolean section;

	int next(Block block) {
		String text = block.text();
		int depth = Wording.codeDepth(text);
		if (depth > 0) {
			this.code = depth;
			return depth;
		}
		if (this.code > 0) {
			return belowCode(block, text);
		}
		return elsewhere(block, text);
	}

	private int belowCode(Block block, String text) {
		boolean indented = block.indent() >= INDENTED && !Wording.asksForGoal(text) && !Wording.asksWhen(text);
		if (Wording.closesGoals(text) || indented) {
			this.code = 0;
			this.section = true;
			return 1;
		}
		return this.code + 1;
	}

	private int elsewhere(Block block, String text) {
		if (block.indent() >= INDENTED || Wording.isKeyWord(text) || !this.section) {
			this.section |= block.indent() >= INDENTED || Wording.isKeyWord(text);
			return 1;
		}
		return 2;
	}

}
