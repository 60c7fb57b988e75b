package nl.toetssteen.search.highlight;

/** A word in its context, as a concordance shows it. */
public record Occurrence(String left, String word, String right) {

	private static final int CONTEXT = 70;

	static Occurrence of(String text, Mark mark) {
		int from = (mark.start() <= CONTEXT) ? 0 : Cut.after(text, mark.start() - CONTEXT, mark.start());
		int to = (mark.end() + CONTEXT >= text.length()) ? text.length()
				: Cut.before(text, mark.end() + CONTEXT, mark.end());
		return new Occurrence(((from > 0) ? "… " : "") + text.substring(from, mark.start()),
				text.substring(mark.start(), mark.end()),
				text.substring(mark.end(), to) + ((to < text.length()) ? " …" : ""));
	}

}
