package nl.toetssteen.ingestion.pdf.structure;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import nl.toetssteen.ingestion.pdf.blocks.Piece;
import nl.toetssteen.ingestion.pdf.blocks.Setting;
import org.jspecify.annotations.Nullable;

/**
 * The level of each heading. Headings set alike share one; what tags or bookmarks say of
 * most of them decides, and else how much they stand out.
 */
class Levels {

	private final Map<Style, Integer> levels = new HashMap<>();

	private final Setting setting;

	private final Titles bookmarks;

	Levels(List<Piece> headings, Setting setting, Titles bookmarks) {
		this.setting = setting;
		this.bookmarks = bookmarks;
		Map<Style, Map<Integer, Integer>> said = new HashMap<>();
		for (Piece heading : headings) {
			Integer level = said(heading);
			Map<Integer, Integer> counts = said.computeIfAbsent(Style.of(heading, setting), (_) -> new HashMap<>());
			counts.merge((level == null) ? 0 : level, 1, Integer::sum);
		}
		List<Style> styles = said.keySet()
			.stream()
			.sorted(Comparator.comparingDouble(Style::weight).reversed())
			.toList();
		int above = 0;
		Style last = null;
		for (Style style : styles) {
			int level = most(said.get(style));
			boolean alike = last != null && isAlike(last, style);
			above = (level > 0) ? level : alike ? above : above + 1;
			last = style;
			this.levels.put(style, above);
		}
		compress();
	}

	/** The level of a heading, from 1. */
	int of(Piece heading) {
		return this.levels.getOrDefault(Style.of(heading, this.setting), 1);
	}

	private @Nullable Integer said(Piece heading) {
		String role = heading.role();
		if (role != null && role.matches("H\\d")) {
			return role.charAt(1) - '0';
		}
		return this.bookmarks.depths().get(Titles.key(heading.text()));
	}

	/**
	 * Nearly as large; in the size of the text itself also as heavy.
	 */
	private boolean isAlike(Style style, Style next) {
		boolean display = next.size() > 2.4 * this.setting.bodySize();
		return next.size() > 0.93 * style.size()
				&& (display || (style.bold() || style.capitals()) == (next.bold() || next.capitals()));
	}

	/** What is said of at least half of them; 0 when that is nothing. */
	private static int most(@Nullable Map<Integer, Integer> counts) {
		if (counts == null) {
			return 0;
		}
		int all = counts.values().stream().mapToInt(Integer::intValue).sum();
		return counts.entrySet()
			.stream()
			.filter((entry) -> entry.getKey() > 0 && entry.getValue() * 2 >= all)
			.max(Map.Entry.comparingByValue())
			.map(Map.Entry::getKey)
			.orElse(0);
	}

	private void compress() {
		List<Integer> used = List.copyOf(new TreeSet<>(this.levels.values()));
		this.levels.replaceAll((_, level) -> used.indexOf(level) + 1);
	}

}
