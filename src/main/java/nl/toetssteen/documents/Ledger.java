package nl.toetssteen.documents;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What became of every line of an original. Each line counts once: as blank, as set
 * aside, as part of a passage, or as lost.
 *
 * @param setAside lines per reason, only reasons that occur
 * @param lost numbers of the lines that are neither blank nor accounted for
 */
public record Ledger(int lines, int blank, int inPassages, Map<SetAside.Reason, Integer> setAside, List<Integer> lost) {

	public Ledger {
		setAside = Map.copyOf(setAside);
		lost = List.copyOf(lost);
	}

	static Ledger of(List<String> lines, List<Place> passages, List<SetAside> setAside) {
		BitSet open = notBlank(lines);
		int blank = lines.size() - open.cardinality();
		Map<SetAside.Reason, Integer> reasons = new EnumMap<>(SetAside.Reason.class);
		for (SetAside each : setAside) {
			reasons.merge(each.reason(), take(open, each.place()), Integer::sum);
		}
		int inPassages = passages.stream().mapToInt((place) -> take(open, place)).sum();
		return new Ledger(lines.size(), blank, inPassages, reasons, open.stream().boxed().toList());
	}

	/** All lines set aside, whatever the reason. */
	public int setAsideLines() {
		return this.setAside.values().stream().mapToInt(Integer::intValue).sum();
	}

	/** Whether every line is blank, set aside or in a passage. */
	public boolean addsUp() {
		return this.lines == this.blank + setAsideLines() + this.inPassages;
	}

	private static BitSet notBlank(List<String> lines) {
		return IntStream.rangeClosed(1, lines.size())
			.filter((number) -> !isBlank(lines.get(number - 1)))
			.collect(BitSet::new, BitSet::set, BitSet::or);
	}

	/** A no-break space prints as nothing too, but is no white space to Java. */
	private static boolean isBlank(String line) {
		return line.chars().allMatch((c) -> Character.isWhitespace(c) || Character.isSpaceChar(c));
	}

	/** Takes the lines of a place that nobody took yet; says how many. */
	private static int take(BitSet open, Place place) {
		int before = open.cardinality();
		open.clear(place.lineFrom(), place.lineTo() + 1);
		return before - open.cardinality();
	}

}
