package nl.toetssteen.ingestion.pdf.lines;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * White that parts two columns of text: no line crosses it for a while, and on both sides
 * there are sentences. That last is what tells it from the white in a table or behind a
 * row of bullets.
 *
 * @param x left edge of the right column
 * @param above what stands above both columns
 * @param below what stands below them
 */
record Gutter(double x, List<Atom> above, List<Atom> left, List<Atom> right, List<Atom> below) {

	private static final int FEWEST_LINES = 4;

	/** In ems. */
	private static final double NARROWEST = 0.75;

	private static final double NARROWEST_COLUMN = 6;

	private static final int FEWEST_CHARACTERS = 11;

	/** Type this much larger than the text is that of a title. */
	private static final double LARGE = 1.3;

	/**
	 * The best gutter among these atoms, or null when they are one column.
	 * @param known where other pages of the document have one; there fewer lines prove it
	 */
	static @Nullable Gutter in(List<Atom> atoms, List<Double> known) {
		List<Atom> sorted = new ArrayList<>(atoms);
		sorted.sort(Comparator.comparingDouble(Atom::top));
		Gutter best = null;
		for (double x : edges(atoms)) {
			best = better(best, at(x, sorted, FEWEST_LINES));
		}
		for (double x : (best == null) ? known : List.<Double>of()) {
			best = better(best, at(x, sorted, 1));
		}
		return best;
	}

	private static @Nullable Gutter better(@Nullable Gutter best, @Nullable Gutter found) {
		return (best == null || found != null && found.lines() > best.lines()) ? found : best;
	}

	/** Where several lines begin, from left to right, without where all begin. */
	private static List<Double> edges(List<Atom> atoms) {
		List<Double> lefts = atoms.stream().map(Atom::left).sorted().toList();
		List<Double> edges = new ArrayList<>();
		for (int i = 0; i + FEWEST_LINES <= lefts.size();) {
			double x = lefts.get(i);
			int end = i;
			while (end < lefts.size() && lefts.get(end) < x + 3) {
				end++;
			}
			if (end - i >= FEWEST_LINES && i > 0) {
				edges.add(x);
			}
			i = end;
		}
		return edges;
	}

	private static @Nullable Gutter at(double x, List<Atom> sorted, int fewest) {
		Gutter best = null;
		int from = 0;
		for (int i = 0; i <= sorted.size(); i++) {
			if (i == sorted.size() || crosses(sorted.get(i), x)) {
				best = better(best, (i - from < 2 * fewest) ? null : between(x, sorted, from, i, fewest));
				from = i + 1;
			}
		}
		return best;
	}

	private static boolean crosses(Atom atom, double x) {
		return atom.left() < x - 1 && atom.right() > x - 1.5;
	}

	private static @Nullable Gutter between(double x, List<Atom> sorted, int start, int to, int fewest) {
		int from = belowTitle(sorted, start, to);
		List<Atom> left = sorted.subList(from, to).stream().filter((atom) -> atom.left() < x - 1).toList();
		List<Atom> right = sorted.subList(from, to).stream().filter((atom) -> atom.left() >= x - 1).toList();
		long near = left.stream().filter((atom) -> atom.right() > x - NARROWEST * Math.min(atom.size(), 14)).count();
		boolean text = near * 12 <= left.size() && isText(left, fewest) && isText(right, fewest);
		if (!text || overlap(left, right) < 0.4 || isBehindMarks(x, left)) {
			return null;
		}
		return new Gutter(x, sorted.subList(0, from), left, right, sorted.subList(to, sorted.size()));
	}

	/** The last line of a title that spans both columns may be short. */
	private static int belowTitle(List<Atom> sorted, int start, int to) {
		List<Double> sizes = sorted.subList(start, to).stream().map(Atom::size).sorted().toList();
		int from = start;
		while (start > 0 && from < to && sorted.get(from).size() > LARGE * sizes.get(sizes.size() / 2)) {
			from++;
		}
		return from;
	}

	/** White between bullets or numbers and their text is no gutter. */
	private static boolean isBehindMarks(double x, List<Atom> left) {
		List<Atom> beside = left.stream().filter((atom) -> atom.right() > x - 4 * atom.size()).toList();
		long marks = beside.stream().filter((atom) -> atom.characters() < 5).count();
		return marks * 10 > beside.size() * 3L;
	}

	/** Sentences, however short their lines are; figures and labels are no column. */
	private static boolean isText(List<Atom> atoms, int fewest) {
		if (atoms.size() < fewest) {
			return false;
		}
		List<Atom> longer = atoms.stream().filter((atom) -> atom.characters() >= FEWEST_CHARACTERS).toList();
		double em = atoms.stream().mapToDouble(Atom::size).average().orElse(10);
		long wide = atoms.stream().filter((atom) -> atom.width() >= NARROWEST_COLUMN * em).count();
		long letters = atoms.stream().mapToLong(Atom::letters).sum();
		int characters = atoms.stream().mapToInt(Atom::characters).sum();
		int many = (fewest < FEWEST_LINES) ? 3 : 2;
		return longer.size() * many > atoms.size() && wide * many > atoms.size() && letters > 0.7 * characters
				&& atoms.stream().anyMatch((atom) -> atom.words().size() > 2);
	}

	/** Share of the shorter side that has the other beside it. */
	private static double overlap(List<Atom> left, List<Atom> right) {
		double from = Math.max(top(left), top(right));
		double to = Math.min(bottom(left), bottom(right));
		return (to - from) / Math.min(bottom(left) - top(left), bottom(right) - top(right));
	}

	private static double top(List<Atom> atoms) {
		return atoms.stream().mapToDouble(Atom::top).min().orElse(0);
	}

	private static double bottom(List<Atom> atoms) {
		return atoms.stream().mapToDouble(Atom::bottom).max().orElse(0);
	}

	private int lines() {
		return Math.min(this.left.size(), this.right.size());
	}

}
