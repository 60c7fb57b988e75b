package nl.toetssteen.ingestion.pdf.lines;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import nl.toetssteen.ingestion.pdf.glyphs.Area;
import nl.toetssteen.ingestion.pdf.glyphs.Glyph;
import nl.toetssteen.ingestion.pdf.glyphs.PageContent;
import nl.toetssteen.ingestion.pdf.glyphs.Ruling;
import nl.toetssteen.ingestion.pdf.reading.Box;

/**
 * A page turned so that most of its text stands upright: wide tables are often set lying
 * on a page that the file holds upright.
 */
record Turned(int turn, double width, double height, List<Glyph> glyphs, List<Ruling> rulings, List<Area> areas) {

	static Turned of(PageContent page) {
		int turn = usual(page.glyphs());
		boolean lying = turn % 180 != 0;
		var turned = new Turned(turn, lying ? page.height() : page.width(), lying ? page.width() : page.height(),
				List.of(), List.of(), List.of());
		return (turn == 0) ? new Turned(0, page.width(), page.height(), page.glyphs(), page.rulings(), page.areas())
				: turned.with(page);
	}

	private static int usual(List<Glyph> glyphs) {
		Map<Integer, Integer> counts = new HashMap<>();
		glyphs.forEach((glyph) -> counts.merge(glyph.turn(), 1, Integer::sum));
		return counts.entrySet()
			.stream()
			.filter((entry) -> entry.getKey() % 90 == 0 && entry.getValue() * 2 > glyphs.size())
			.map(Map.Entry::getKey)
			.findFirst()
			.orElse(0);
	}

	private Turned with(PageContent page) {
		List<Glyph> upright = page.glyphs()
			.stream()
			.map((glyph) -> new Glyph(glyph.text(), x(glyph.x(), glyph.y()), y(glyph.x(), glyph.y()), glyph.width(),
					glyph.face(), Math.floorMod(glyph.turn() - this.turn, 360), glyph.role(), glyph.unseen()))
			.toList();
		List<Ruling> lines = page.rulings()
			.stream()
			.map((line) -> ruling(line.x1(), line.y1(), line.x2(), line.y2()))
			.toList();
		List<Area> fills = page.areas().stream().map(this::area).toList();
		return new Turned(this.turn, this.width, this.height, upright, lines, fills);
	}

	private Ruling ruling(double x1, double y1, double x2, double y2) {
		return new Ruling(Math.min(x(x1, y1), x(x2, y2)), Math.min(y(x1, y1), y(x2, y2)),
				Math.max(x(x1, y1), x(x2, y2)), Math.max(y(x1, y1), y(x2, y2)));
	}

	private Area area(Area area) {
		Ruling across = ruling(area.left(), area.top(), area.right(), area.bottom());
		return new Area(across.x1(), across.y1(), across.x2(), across.y2(), area.colour());
	}

	private double x(double x, double y) {
		return switch (this.turn) {
			case 90 -> y;
			case 180 -> this.width - x;
			default -> this.width - y;
		};
	}

	private double y(double x, double y) {
		return switch (this.turn) {
			case 90 -> this.height - x;
			case 180 -> this.height - y;
			default -> x;
		};
	}

	/** A box on the turned page, as it lies on the page the file shows. */
	static Box back(Box box, int turn, double width, double height) {
		return switch (turn) {
			case 90 -> new Box(box.page(), height - box.bottom(), box.x(), box.height(), box.width());
			case 180 -> new Box(box.page(), width - box.right(), height - box.bottom(), box.width(), box.height());
			case 270 -> new Box(box.page(), box.y(), width - box.right(), box.height(), box.width());
			default -> box;
		};
	}

}
