package nl.toetssteen.ingestion.pdf.structure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import nl.toetssteen.ingestion.pdf.blocks.Setting;
import nl.toetssteen.ingestion.pdf.lines.PageLines;
import nl.toetssteen.ingestion.pdf.lines.TypeLine;

/** The notes at the foot of a column: small type that starts with the mark of a note. */
final class Footnotes {

	private static final double SMALLER = 0.9;

	private static final Pattern MARK = Pattern.compile("(\\d{1,3}|\\[\\d{1,3}\\]|\\*+|†)[.)]?");

	private Footnotes() {
	}

	static Set<TypeLine> in(PageLines page, Setting setting) {
		Set<TypeLine> notes = new HashSet<>();
		List<TypeLine> lines = page.lines();
		int last = lines.size() - 1;
		while (last >= 0) {
			int column = lines.get(last).column();
			int top = last;
			int start = -1;
			while (top >= 0 && lines.get(top).column() == column && isSmall(lines.get(top), page, setting)) {
				start = isMarked(lines.get(top)) ? top : start;
				top--;
			}
			if (start >= 0) {
				notes.addAll(lines.subList(start, last + 1));
			}
			last = top;
			while (last >= 0 && lines.get(last).column() == column) {
				last--;
			}
		}
		return notes;
	}

	/** Each note by itself. */
	static List<List<TypeLine>> each(List<TypeLine> lines) {
		List<List<TypeLine>> notes = new ArrayList<>();
		for (TypeLine line : lines) {
			if (notes.isEmpty() || isMarked(line)) {
				notes.add(new ArrayList<>());
			}
			notes.getLast().add(line);
		}
		return notes;
	}

	private static boolean isSmall(TypeLine line, PageLines page, Setting setting) {
		return line.size() <= SMALLER * setting.bodySize() && line.y() > 0.45 * page.page().height() && line.grid() < 0;
	}

	private static boolean isMarked(TypeLine line) {
		return MARK.matcher(line.words().getFirst().text()).matches() && line.words().size() > 1;
	}

}
