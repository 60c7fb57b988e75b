package nl.toetssteen.ingestion.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import nl.toetssteen.ingestion.LineJoiner;

/**
 * What a table is called and in what unit it is, from the lines above its header.
 *
 * @param from index of the first of those lines that is not a heading of the chapter too
 */
record Title(String name, String caption, int from) {

	private static final Pattern CHAPTER = Pattern
		.compile("(?U)(?:Bijlage|Paragraaf|Hoofdstuk|Deel)\\s+\\w+\\b.*|\\p{Lu}[^.\\d]{0,50} \\d{1,2}\\. \\p{Lu}.*");

	private static final Pattern UNIT = Pattern
		.compile("(?iu)\\s*(?:[(\\[][^)\\]]*\\bbedrag[^)\\]]*[)\\]]|\\bbedragen (?:in|x|×)\\b.*)\\s*:?");

	private static final Pattern ONLY_YEAR = Pattern.compile("[^\\p{L}\\d]*((?:19|20)\\d\\d)[^\\p{L}\\d]*");

	/** Headings that say what kind of text follows, not what it is about. */
	private static final Set<String> GENERAL = Set.of("achtergrond", "inleiding", "scope", "doel", "algemeen",
			"toelichting");

	private static final int FAR = 30;

	private static final int NEAR = 4;

	/**
	 * Looks above a header.
	 * @param header index of its first line
	 * @param floor index from which lines are free: those before it are another table's
	 * @param before the title of the table above, which a title of only a year goes on
	 * with
	 */
	static Title above(PrintedText text, int header, int floor, String before) {
		List<String> captions = new ArrayList<>();
		String name = "";
		int from = header;
		int at = text.previous(header);
		while (at >= floor && from - at <= NEAR && isTitle(text.at(at))) {
			PrintedLine line = text.at(at);
			boolean caption = line.traits().caption() && !line.traits().tableTitle();
			if (!caption && !name.isEmpty()) {
				break;
			}
			if (line.traits().caption()) {
				captions.addFirst(caption ? line.text() : unit(line.text()));
			}
			name = caption ? name : withoutUnit(line.text());
			from = at;
			at = text.previous(at);
		}
		return complete(text, name, captions, from, floor, before);
	}

	private static Title complete(PrintedText text, String name, List<String> captions, int from, int floor,
			String before) {
		String caption = LineJoiner.join(captions.stream().distinct().toList());
		var year = ONLY_YEAR.matcher(name);
		if (year.matches()) {
			String heading = heading(text, from, floor);
			String base = heading.isEmpty() ? before.replaceFirst(" (?:19|20)\\d\\d$", "") : heading;
			return new Title((base + " " + year.group(1)).strip(), caption, from);
		}
		String own = withoutUnit(caption);
		String found = !name.isEmpty() ? name : !own.isEmpty() ? own : heading(text, from, floor);
		return new Title(found, name.isEmpty() && !own.isEmpty() ? unit(caption) : caption, from);
	}

	private static boolean isTitle(PrintedLine line) {
		boolean sentence = line.text().matches(".*[.,;]") || line.text().matches("[-•✓].*");
		return !line.isProse() && !line.isRow() && !line.isFurniture() && !sentence
				&& !CHAPTER.matcher(line.text()).matches();
	}

	/** The nearest heading above; it stays a heading of the chapter. */
	private static String heading(PrintedText text, int from, int floor) {
		for (int at = text.previous(from); at >= floor && at > from - FAR; at = text.previous(at)) {
			PrintedLine line = text.at(at);
			boolean apart = text.gapAbove(at) > 0 || line.isIndented();
			boolean general = GENERAL.contains(line.text().toLowerCase(Locale.ROOT));
			if (CHAPTER.matcher(line.text()).matches() || apart && isTitle(line) && !general
					&& line.text().matches("(?U)[\\p{Lu}\\d].*[^:?]") && text.at(at + 1).isBlank()) {
				return line.text();
			}
		}
		return "";
	}

	private static String withoutUnit(String line) {
		return UNIT.matcher(line).replaceAll("").replaceFirst("\\s*:$", "").strip();
	}

	private static String unit(String line) {
		var unit = UNIT.matcher(line);
		return unit.find() ? unit.group().strip() : line;
	}

}
