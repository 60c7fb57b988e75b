package nl.toetssteen.ingestion.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import nl.toetssteen.ingestion.Line;
import nl.toetssteen.ingestion.LineJoiner;

/**
 * A document's own list of its contents.
 *
 * @param from index of its first line, to index after its last; equal when there is none
 */
record ContentsList(int from, int to, List<Entry> entries) {

	private static final Pattern TITLE = Pattern.compile("(?iU)(inhoud(sopgave)?|inhoudstafel|index)\\s*:?");

	private static final Pattern ENTRY = Pattern.compile(
			"(?U)(?:[-•]\\s+)?(?:(?:hoofdstuk|Hoofdstuk)\\s+)?(?:(?<number>\\d{1,2}(?:\\.\\d{1,2})*|[IVX]+)[.:)]?\\s+)?"
					+ "(?<title>.*?\\p{L}.*?)(?:[\\s.…_·]*\\s*(?<page>\\d{1,3}))?");

	private static final int LONGEST = 110;

	static ContentsList in(List<Line> lines) {
		for (int i = 0; i < lines.size(); i++) {
			if (TITLE.matcher(LineJoiner.clean(lines.get(i).text())).matches()) {
				ContentsList found = from(lines, i);
				if (found.entries.size() > 1) {
					return found;
				}
			}
		}
		return new ContentsList(0, 0, List.of());
	}

	boolean holds(int index) {
		return index >= this.from && index < this.to;
	}

	private static ContentsList from(List<Line> lines, int start) {
		List<Entry> entries = new ArrayList<>();
		int end = start + 1;
		int gap = 0;
		for (int i = start + 1; i < lines.size(); i++) {
			String text = LineJoiner.clean(lines.get(i).text());
			if (text.isEmpty()) {
				gap++;
			}
			else if (text.matches("\\d{1,3}")) {
				gap = 0;
			}
			else if (ends(entries, text, gap)) {
				break;
			}
			else {
				entries.add(entry(lines.get(i).text(), text));
				end = i + 1;
				gap = 0;
			}
		}
		return new ContentsList(start, end, entries);
	}

	/** The body starts with a sentence, or with the first heading of the list again. */
	private static boolean ends(List<Entry> entries, String text, int gap) {
		if (text.length() > LONGEST || text.endsWith(".") && !text.endsWith("..")) {
			return true;
		}
		boolean listedAgain = entries.stream().anyMatch((entry) -> entry.isLike(entry(text, text).title()))
				&& !text.matches(".*[\\s.…]\\d{1,3}");
		return !entries.isEmpty() && (gap > 2 || listedAgain && gap > 0);
	}

	private static Entry entry(String raw, String text) {
		Matcher matcher = ENTRY.matcher(text);
		int indent = raw.length() - raw.stripLeading().length();
		return matcher.matches() ? new Entry(matcher.group("number"), matcher.group("title"), indent)
				: new Entry(null, text, indent);
	}

	/**
	 * The entries that are chapters: those without a point in their number, or set least
	 * in.
	 */
	List<Entry> chapters() {
		List<Entry> numbered = this.entries.stream()
			.filter((entry) -> entry.number() != null && !entry.number().contains("."))
			.toList();
		if (numbered.size() > 1) {
			return numbered;
		}
		int least = this.entries.stream().mapToInt(Entry::indent).min().orElse(0);
		return this.entries.stream().filter((entry) -> entry.indent() <= least + 1).toList();
	}

}
