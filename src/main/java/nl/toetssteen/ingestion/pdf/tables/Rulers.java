package nl.toetssteen.ingestion.pdf.tables;

import java.util.ArrayList;
import java.util.List;

import nl.toetssteen.ingestion.pdf.glyphs.Area;
import nl.toetssteen.ingestion.pdf.glyphs.Ruling;
import nl.toetssteen.ingestion.pdf.grids.Grid;
import nl.toetssteen.ingestion.pdf.grids.Grids;
import nl.toetssteen.ingestion.pdf.lines.PageWords;
import nl.toetssteen.ingestion.pdf.lines.Word;

/** The lines and fills of a page that hold the cells of its tables. */
class Rulers {

	private static final double SLACK = 2;

	/** A fill that is higher than this part of the page is its background. */
	private static final double BACKGROUND = 0.5;

	private final List<Ruling> upright;

	private final List<Ruling> level;

	private final List<Grid> grids;

	private final List<Area> fills;

	Rulers(PageWords page) {
		this.upright = page.rulings().stream().filter((line) -> !line.isLevel()).toList();
		this.level = page.rulings()
			.stream()
			.filter((line) -> line.isLevel() && !isUnderline(line, page.words()))
			.toList();
		this.grids = Grids.in(page.rulings());
		this.fills = page.areas()
			.stream()
			.filter((area) -> !area.isPicture() && area.height() < BACKGROUND * page.height())
			.toList();
	}

	/** Whether an upright line stands between two places on a row. */
	boolean parts(double left, double right, double y) {
		return this.upright.stream()
			.anyMatch((line) -> line.x1() > left - SLACK / 2 && line.x1() < right + SLACK / 2 && line.y1() < y
					&& line.y2() > y - SLACK);
	}

	/** Whether a level line lies between two baselines, at this place across the page. */
	boolean divides(double above, double below, double x) {
		return this.level.stream()
			.anyMatch((line) -> line.y1() > above - SLACK && line.y1() < below - SLACK && line.x1() < x + SLACK
					&& line.x2() > x - SLACK);
	}

	/** From the nearest upright line on the left to the one on the right. */
	Span cell(double x, double y, Span widest) {
		double left = widest.left();
		double right = widest.right();
		for (Ruling line : this.upright) {
			if (line.y1() < y && line.y2() > y - SLACK) {
				left = (line.x1() <= x) ? Math.max(left, line.x1()) : left;
				right = (line.x1() > x) ? Math.min(right, line.x1()) : right;
			}
		}
		return new Span(left, right);
	}

	/** Whether two rows lie in one ruled table. */
	boolean inOneGrid(WordRow one, WordRow other) {
		return this.grids.stream().anyMatch((grid) -> holds(grid, one) && holds(grid, other));
	}

	/** Whether a row has one colour behind it that reaches from one place to another. */
	boolean isFilled(WordRow row, Span span) {
		return this.fills.stream()
			.anyMatch((area) -> area.top() < row.middle() && area.bottom() > row.middle()
					&& area.left() < span.left() + SLACK && area.right() > span.right() - SLACK);
	}

	/** Where level lines lie at this place across the page, from the top down. */
	List<Double> levels(double x) {
		List<Double> ys = new ArrayList<>(this.level.stream()
			.filter((line) -> line.x1() < x + SLACK && line.x2() > x - SLACK)
			.map(Ruling::y1)
			.toList());
		ys.sort(null);
		return ys;
	}

	/** Right below words, from where one begins to where one ends. */
	private static boolean isUnderline(Ruling line, List<Word> words) {
		List<Word> above = words.stream()
			.filter((word) -> line.y1() > word.y() && line.y1() < word.y() + 0.3 * word.size())
			.toList();
		return above.stream().anyMatch((word) -> Math.abs(word.left() - line.x1()) < SLACK)
				&& above.stream().anyMatch((word) -> Math.abs(word.right() - line.x2()) < SLACK + 1);
	}

	private static boolean holds(Grid grid, WordRow row) {
		return row.parts().stream().allMatch((part) -> grid.holds(part.middle(), row.middle()));
	}

}
