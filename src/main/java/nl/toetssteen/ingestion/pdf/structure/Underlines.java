package nl.toetssteen.ingestion.pdf.structure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import nl.toetssteen.ingestion.pdf.glyphs.Ruling;
import nl.toetssteen.ingestion.pdf.lines.PageLines;
import nl.toetssteen.ingestion.pdf.lines.TypeLine;

/** Which lines are underlined from their first to their last word. */
class Underlines {

	/** In ems below the baseline. */
	private static final double LOW = 0.35;

	/** In points: no line under words sticks out further. */
	private static final double OUT = 3;

	private final Map<Integer, List<Ruling>> level = new HashMap<>();

	Underlines(List<PageLines> pages) {
		pages.forEach((page) -> this.level.put(page.page().page(),
				page.page().rulings().stream().filter(Ruling::isLevel).toList()));
	}

	boolean has(TypeLine line) {
		List<Ruling> under = this.level.getOrDefault(line.page(), List.of())
			.stream()
			.filter((ruling) -> ruling.y1() > line.y() && ruling.y1() < line.y() + LOW * line.size())
			.filter((ruling) -> ruling.x1() > line.left() - OUT && ruling.x2() < line.right() + OUT)
			.toList();
		double covered = under.stream().mapToDouble(Ruling::length).sum();
		return covered > 0.85 * (line.right() - line.left());
	}

}
