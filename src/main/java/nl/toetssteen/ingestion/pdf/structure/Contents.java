package nl.toetssteen.ingestion.pdf.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import nl.toetssteen.ingestion.pdf.lines.PageLines;
import nl.toetssteen.ingestion.pdf.lines.TypeLine;

/** The document's own list of contents: where it stands and what it lists. */
public class Contents {

	private static final Pattern TITLE = Pattern.compile("(?iU)(inhoud(sopgave)?|inhoudstafel|index)\\s*[.:]?");

	private static final Pattern ENTRY = Pattern
		.compile("(?U)(?<title>.*\\p{L}.*?)[\\s.…·_]*[\\s.…·_|](?<page>\\d{1,3})\\.?");

	private static final Pattern NUMBER = Pattern
		.compile("(?i)^((hoofdstuk\\s+)?\\d{1,2}(\\.\\d{1,2})*[.:)]?|\\+\\d?)\\s+");

	/** Pages a contents list may take. */
	private static final int LONGEST = 6;

	/** A title in the list, with the page it says. */
	public record Entry(String title, int page) {
	}

	private final Map<Integer, Integer> ends = new HashMap<>();

	private final Map<Integer, Integer> starts = new HashMap<>();

	private final List<Entry> entries = new ArrayList<>();

	private final StringBuilder letters = new StringBuilder();

	public Contents(List<PageLines> pages) {
		boolean open = false;
		int taken = 0;
		for (PageLines page : pages.subList(0, Math.min(pages.size(), 20))) {
			int title = title(page.lines());
			open = taken < LONGEST && (title >= 0 ? take(page, title + 1, title, 2) : take(page, 0, 0, open ? 3 : 6));
			taken += open ? 1 : 0;
			if (taken > 0 && !open) {
				break;
			}
		}
	}

	public List<Entry> entries() {
		return this.entries;
	}

	/** Whether the list has these words somewhere, by their {@link Titles#key}. */
	boolean mentions(String key) {
		return key.length() > 5 && this.letters.indexOf(key) >= 0;
	}

	/** Whether a line of a page, counted from 0, is part of the list. */
	public boolean holds(int page, int line) {
		return line >= this.starts.getOrDefault(page, Integer.MAX_VALUE) && line < this.ends.getOrDefault(page, 0);
	}

	private static int title(List<TypeLine> lines) {
		for (int i = 0; i < lines.size(); i++) {
			if (TITLE.matcher(lines.get(i).text()).matches()) {
				return i;
			}
		}
		return -1;
	}

	private boolean take(PageLines page, int from, int start, int fewest) {
		List<Entry> found = new ArrayList<>();
		int last = from;
		int rising = 0;
		for (int i = from; i < page.lines().size(); i++) {
			Matcher entry = ENTRY.matcher(page.lines().get(i).text());
			if (entry.matches() && page.lines().get(i).cells().size() < 4) {
				int number = Integer.parseInt(entry.group("page"));
				rising += (found.isEmpty() || number >= found.getLast().page()) ? 1 : 0;
				found.add(new Entry(NUMBER.matcher(entry.group("title").strip()).replaceFirst("").strip(), number));
				last = i + 1;
			}
		}
		boolean list = found.size() >= fewest && rising * 10 >= found.size() * 8
				&& found.size() * 10 >= (last - from) * 4;
		if (list) {
			this.entries.addAll(found);
			page.lines().forEach((line) -> this.letters.append(Titles.key(line.text())));
			this.starts.put(page.page().page(), start);
			this.ends.put(page.page().page(), last);
		}
		return list;
	}

}
