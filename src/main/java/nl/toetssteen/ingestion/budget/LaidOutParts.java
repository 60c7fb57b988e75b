package nl.toetssteen.ingestion.budget;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import nl.toetssteen.ingestion.pdf.reading.BlockKind;
import nl.toetssteen.ingestion.pdf.reading.LaidBlock;
import org.jspecify.annotations.Nullable;

/**
 * Which blocks open a part of a budget whose layout is known: the headings one level
 * above the question what should be reached, and all that are as high; and where nothing
 * asks that question, the titles that say so by their wording.
 */
class LaidOutParts {

	private static final Pattern PROGRAMME = Pattern
		.compile("(?iU)(?:programma|P|pijler|domein)\\s?(\\d{1,2})\\s*[.:–-]?\\s+(.*\\p{L}.*)");

	private static final int REACH = 12;

	private final Map<Integer, PartTitle> titles = new TreeMap<>();

	private final List<LaidBlock> blocks;

	LaidOutParts(List<LaidBlock> blocks, List<Piece> pieces) {
		this.blocks = blocks;
		this.titles.putAll(new Parts(pieces).titles());
		int level = asked();
		if (level > 0) {
			Map<Integer, PartTitle> worded = Map.copyOf(this.titles);
			this.titles.clear();
			for (int i = 0; i < blocks.size(); i++) {
				if (isHeading(i) && blocks.get(i).level() <= level) {
					this.titles.put(i, worded.getOrDefault(i, title(blocks.get(i))));
				}
			}
		}
	}

	boolean startsAt(int index) {
		return this.titles.containsKey(index);
	}

	@Nullable PartTitle at(int index) {
		return this.titles.get(index);
	}

	Collection<PartTitle> titles() {
		return this.titles.values();
	}

	private boolean isHeading(int index) {
		return this.blocks.get(index).kind() == BlockKind.HEADING;
	}

	/** The level of the headings above the question, when most agree; else 0. */
	private int asked() {
		List<Integer> levels = new ArrayList<>();
		for (int i = 0; i < this.blocks.size(); i++) {
			if (isHeading(i) && Wording.asksForGoal(this.blocks.get(i).text()) && above(i) > 0) {
				levels.add(above(i));
			}
		}
		levels.sort(null);
		int middle = levels.isEmpty() ? 0 : levels.get(levels.size() / 2);
		long alike = levels.stream().filter((level) -> level == middle).count();
		return (levels.size() > 1 && alike * 2 > levels.size() && middle < 4) ? middle : 0;
	}

	/** A goal with a code is asked about itself; its part lies above it. */
	private int above(int question) {
		int level = this.blocks.get(question).level();
		for (int i = question - 1, passed = 0; i >= 0 && passed < REACH; i--, passed++) {
			if (isHeading(i) && this.blocks.get(i).level() < level) {
				if (Wording.codeDepth(printed(this.blocks.get(i))) == 0) {
					return this.blocks.get(i).level();
				}
				level = this.blocks.get(i).level();
				passed = -1;
			}
			else if (isHeading(i) && Wording.codeDepth(printed(this.blocks.get(i))) > 0) {
				passed = -1;
			}
		}
		return 0;
	}

	private static String printed(LaidBlock block) {
		return (block.marker() == null) ? block.text() : block.marker() + " " + block.text();
	}

	private static PartTitle title(LaidBlock heading) {
		String text = printed(heading);
		Matcher programme = PROGRAMME.matcher(text);
		if (programme.matches()) {
			return new PartTitle(Integer.valueOf(programme.group(1)), programme.group(2));
		}
		return PartTitle.labelled(text).orElse(new PartTitle(null, text));
	}

}
