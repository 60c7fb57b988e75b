package nl.toetssteen.ingestion.pdf.grids;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import nl.toetssteen.ingestion.pdf.glyphs.Ruling;

/**
 * Finds the ruled tables of a page: level and upright lines that touch each other and
 * make at least two columns and two rows. A frame around text is none.
 */
public final class Grids {

	private static final double TOUCH = 3;

	/** A page with more lines is a drawing. */
	private static final int MOST = 3000;

	private Grids() {
	}

	public static List<Grid> in(List<Ruling> rulings) {
		List<Grid> grids = new ArrayList<>();
		if (rulings.size() > MOST) {
			return grids;
		}
		for (List<Ruling> group : groups(rulings)) {
			List<Double> xs = edges(group, false);
			List<Double> ys = edges(group, true);
			if (xs.size() > 2 && ys.size() > 2) {
				grids.add(new Grid(xs, ys));
			}
		}
		return grids;
	}

	private static List<List<Ruling>> groups(List<Ruling> rulings) {
		List<Ruling> left = new ArrayList<>(rulings);
		List<List<Ruling>> groups = new ArrayList<>();
		while (!left.isEmpty()) {
			List<Ruling> group = new ArrayList<>(List.of(left.removeLast()));
			for (int i = 0; i < group.size(); i++) {
				Ruling one = group.get(i);
				List<Ruling> touching = left.stream().filter((other) -> touches(one, other)).toList();
				group.addAll(touching);
				left.removeAll(touching);
			}
			groups.add(group);
		}
		return groups;
	}

	private static boolean touches(Ruling one, Ruling other) {
		return one.x1() <= other.x2() + TOUCH && other.x1() <= one.x2() + TOUCH && one.y1() <= other.y2() + TOUCH
				&& other.y1() <= one.y2() + TOUCH;
	}

	/** Where the lines of one direction lie; lines that nearly coincide are one. */
	private static List<Double> edges(List<Ruling> group, boolean level) {
		List<Double> found = new ArrayList<>();
		group.stream()
			.filter((line) -> line.isLevel() == level)
			.map((line) -> level ? line.y1() : line.x1())
			.sorted(Comparator.naturalOrder())
			.filter((at) -> found.isEmpty() || at - found.getLast() > TOUCH)
			.forEach(found::add);
		return found;
	}

}
