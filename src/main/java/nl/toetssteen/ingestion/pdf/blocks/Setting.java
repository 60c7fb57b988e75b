package nl.toetssteen.ingestion.pdf.blocks;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import nl.toetssteen.ingestion.pdf.lines.PageLines;
import nl.toetssteen.ingestion.pdf.lines.TypeLine;

/**
 * How the document is set: its usual type, and how far lines of each size lie apart.
 */
public class Setting {

	private final Map<String, Map<Long, Integer>> leadings = new HashMap<>();

	private final Map<Long, Integer> sizes = new HashMap<>();

	private final Map<Integer, Integer> colours = new HashMap<>();

	private int characters;

	private int bold;

	private int italic;

	private final Elements elements;

	public Setting(List<PageLines> pages) {
		this.elements = new Elements(pages);
		for (PageLines page : pages) {
			List<TypeLine> lines = page.lines();
			for (int i = 0; i < lines.size(); i++) {
				count(lines.get(i));
				if (i > 0 && isBelow(lines.get(i - 1), lines.get(i))) {
					leading(lines.get(i - 1), lines.get(i));
				}
			}
		}
	}

	private void count(TypeLine line) {
		int length = line.text().length();
		this.sizes.merge(half(line.size()), length, Integer::sum);
		this.colours.merge(line.face().colour(), length, Integer::sum);
		this.characters += length;
		this.bold += line.isBold() ? length : 0;
		this.italic += line.isItalic() ? length : 0;
	}

	private void leading(TypeLine above, TypeLine below) {
		long apart = half(below.y() - above.y());
		if (half(above.size()) == half(below.size()) && apart < 5 * half(below.size())) {
			this.leadings.computeIfAbsent("" + half(below.size()), (_) -> new HashMap<>())
				.merge(apart, 1, Integer::sum);
			this.leadings.computeIfAbsent(below.page() + "/" + half(below.size()), (_) -> new HashMap<>())
				.merge(apart, 1, Integer::sum);
		}
	}

	static boolean isBelow(TypeLine above, TypeLine below) {
		return above.page() == below.page() && above.column() == below.column() && below.y() > above.y();
	}

	/** What the tags of the file say of its lines. */
	Elements elements() {
		return this.elements;
	}

	/** Size of the type most of the document is set in, in points. */
	public double bodySize() {
		return most(this.sizes) / 2.0;
	}

	public int bodyColour() {
		return this.colours.isEmpty() ? 0 : most(this.colours);
	}

	public boolean isMostlyBold() {
		return this.bold * 2 > this.characters;
	}

	public boolean isMostlyItalic() {
		return this.italic * 2 > this.characters;
	}

	/** How far the baselines of lines like this one lie apart in a paragraph. */
	double leading(TypeLine line) {
		Map<Long, Integer> page = this.leadings.getOrDefault(line.page() + "/" + half(line.size()), Map.of());
		Map<Long, Integer> all = this.leadings.getOrDefault("" + half(line.size()), Map.of());
		int proofs = page.values().stream().mapToInt(Integer::intValue).sum();
		Map<Long, Integer> best = (proofs > 8) ? page : all;
		// Headings have few lines below each other, and more white between each other.
		double most = (line.size() > 1.1 * bodySize()) ? 1.5 : 2.4;
		return best.isEmpty() ? 1.35 * line.size()
				: Math.clamp(smallestUsual(best) / 2.0, line.size(), most * line.size());
	}

	/** Of the distances that occur often the smallest: larger ones are gaps. */
	private static long smallestUsual(Map<Long, Integer> counts) {
		int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
		return counts.entrySet()
			.stream()
			.filter((entry) -> entry.getValue() * 3 >= most)
			.mapToLong(Map.Entry::getKey)
			.min()
			.orElse(0);
	}

	private static long half(double points) {
		return Math.round(points * 2);
	}

	private static <T> T most(Map<T, Integer> counts) {
		return counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElseThrow();
	}

}
