package nl.toetssteen.ingestion.pdf.glyphs;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;

/** Gathers the straight lines and filled rectangles of a page out of its paths. */
class Drawn {

	/** A page with more is a map or a drawing, in which no table is looked for. */
	private static final int MOST = 20_000;

	/** What is thinner than this many points is a line, however it was drawn. */
	private static final double THIN = 2.5;

	private static final double SHORTEST = 4;

	private final List<List<Point2D>> path = new ArrayList<>();

	private final List<Ruling> rulings = new ArrayList<>();

	private final List<Area> areas = new ArrayList<>();

	private boolean curved;

	void moveTo(Point2D point) {
		this.path.add(new ArrayList<>(List.of(point)));
	}

	void lineTo(Point2D point) {
		if (this.path.isEmpty()) {
			moveTo(point);
		}
		else if (this.path.getLast().size() < MOST) {
			this.path.getLast().add(point);
		}
	}

	void curveTo(Point2D point) {
		this.curved = true;
		lineTo(point);
	}

	void close() {
		if (!this.path.isEmpty()) {
			lineTo(this.path.getLast().getFirst());
		}
	}

	void stroke() {
		for (List<Point2D> points : this.path) {
			for (int i = 1; i < points.size() && !this.curved; i++) {
				rule(points.get(i - 1), points.get(i));
			}
		}
	}

	void fill(int colour) {
		this.path.stream().filter((points) -> points.size() > 2).forEach((points) -> {
			Area area = bounds(points, colour);
			if (Math.min(area.width(), area.height()) > THIN) {
				add(area);
			}
			else if (area.width() > area.height()) {
				rule(new Point2D.Double(area.left(), area.top()), new Point2D.Double(area.right(), area.top()));
			}
			else {
				rule(new Point2D.Double(area.left(), area.top()), new Point2D.Double(area.left(), area.bottom()));
			}
		});
	}

	/** The rectangle around the whole path; empty paths have none. */
	List<Area> outline() {
		return this.path.stream().flatMap(List::stream).findAny().isEmpty() ? List.of()
				: List.of(bounds(this.path.stream().flatMap(List::stream).toList(), 0));
	}

	void end() {
		this.path.clear();
		this.curved = false;
	}

	void add(Area area) {
		if (this.areas.size() < MOST) {
			this.areas.add(area);
		}
	}

	List<Ruling> rulings() {
		return this.rulings;
	}

	List<Area> areas() {
		return this.areas;
	}

	private void rule(Point2D from, Point2D to) {
		double dx = Math.abs(to.getX() - from.getX());
		double dy = Math.abs(to.getY() - from.getY());
		if (Math.min(dx, dy) < 1 && Math.max(dx, dy) >= SHORTEST && this.rulings.size() < MOST) {
			this.rulings.add(new Ruling(Math.min(from.getX(), to.getX()), Math.min(from.getY(), to.getY()),
					Math.max(from.getX(), to.getX()), Math.max(from.getY(), to.getY())));
		}
	}

	private static Area bounds(List<Point2D> points, int colour) {
		double left = points.stream().mapToDouble(Point2D::getX).min().orElse(0);
		double right = points.stream().mapToDouble(Point2D::getX).max().orElse(0);
		double top = points.stream().mapToDouble(Point2D::getY).min().orElse(0);
		double bottom = points.stream().mapToDouble(Point2D::getY).max().orElse(0);
		return new Area(left, top, right, bottom, colour);
	}

}
