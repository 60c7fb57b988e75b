package nl.toetssteen.budget.outline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Finds, between two headings of a table, which rows stand above the rows they are the
 * sum of. All readings are weighed together, for a row may equal its neighbours by
 * chance: the reading that explains most figures wins.
 */
class Branches {

	private static final int MOST_READINGS = 12;

	private static final int MOST_TRAILS = 24;

	// Below its own group, one without money is sooner a brother than a part
	private static final double DOUBT = 0.3;

	private final Grid grid;

	private final Map<Integer, List<Branch>> readings = new TreeMap<>();

	private final Map<Integer, List<Branch>> totals = new TreeMap<>();

	Branches(Grid grid) {
		this.grid = grid;
	}

	/** The rows of the block that are part of no row above them, with their parts. */
	List<Branch> read(int from, int to) {
		for (int row = to - 1; row >= from; row--) {
			this.readings.put(row, readingsOf(row, to));
		}
		findTotals(from, to);
		return best(from, to);
	}

	/** Totals stand below a part of the block: from its begin, or from the last total. */
	private void findTotals(int from, int to) {
		var starts = new ArrayList<>(List.of(from));
		for (int row = from + 1; row < to; row++) {
			SumRow candidate = this.grid.row(row);
			if (candidate.is(RowKind.TOTAL) || (candidate.is(RowKind.SALDO) || row == to - 1)) {
				for (int start : starts) {
					findTotal(start, row);
				}
				starts.addFirst(row + 1);
			}
		}
	}

	private void findTotal(int start, int total) {
		Map<Integer, List<Trail>> trails = new TreeMap<>();
		trails.put(start, List.of(Trail.start(this.grid.columns())));
		for (int position = start; position < total; position++) {
			extend(trails, position, trails.getOrDefault(position, List.of()), 0);
		}
		var evidence = new Evidence(this.grid, total, total + 1, total + 1);
		trails.getOrDefault(total, List.of())
			.stream()
			.filter((trail) -> trail.terms() > 0)
			.flatMap((trail) -> evidence.total(trail).stream())
			.max(Comparator.comparingDouble(Branch::score))
			.ifPresent((branch) -> this.totals.computeIfAbsent(start, (_) -> new ArrayList<>()).add(branch));
	}

	private List<Branch> best(int from, int to) {
		double[] score = new double[to - from + 1];
		Branch[] choice = new Branch[to - from];
		for (int row = to - 1; row >= from; row--) {
			score[row - from] = Double.NEGATIVE_INFINITY;
			for (Branch reading : readings(row)) {
				double total = reading.score() + score[reading.end() - from];
				if (total > score[row - from]) {
					score[row - from] = total;
					choice[row - from] = reading;
				}
			}
		}
		var roots = new ArrayList<Branch>();
		for (int row = from; row < to; row = choice[row - from].end()) {
			roots.addAll(withoutChance(choice[row - from]));
		}
		return roots;
	}

	private List<Branch> readings(int row) {
		var all = new ArrayList<>(this.readings.getOrDefault(row, List.of()));
		all.addAll(this.totals.getOrDefault(row, List.of()));
		return all;
	}

	private List<Branch> withoutChance(Branch root) {
		if (root.strong()) {
			return List.of(root);
		}
		var loose = new ArrayList<>(List.of(Branch.leaf(root.row())));
		root.children().forEach((child) -> loose.addAll(withoutChance(child)));
		return loose;
	}

	private List<Branch> readingsOf(int row, int to) {
		var found = new ArrayList<Branch>();
		SumRow parent = this.grid.row(row);
		if (!parent.is(RowKind.CODED) && !parent.label().isBlank()) {
			collect(row, to, found);
		}
		// To the rows above only the end matters, for the row counts by its own figure
		List<Branch> best = found.stream()
			.sorted(Comparator.comparingDouble(Branch::score).reversed())
			.filter(distinctEnds())
			.limit(MOST_READINGS)
			.collect(Collectors.toCollection(ArrayList::new));
		best.add(Branch.leaf(row));
		return best;
	}

	private static Predicate<Branch> distinctEnds() {
		var ends = new HashSet<Integer>();
		return (branch) -> ends.add(branch.end());
	}

	private void collect(int row, int to, List<Branch> found) {
		Map<Integer, List<Trail>> trails = new TreeMap<>();
		trails.put(row + 1, List.of(Trail.start(this.grid.columns())));
		for (int position = row + 1; position <= to; position++) {
			List<Trail> here = trails.getOrDefault(position, List.of());
			var evidence = new Evidence(this.grid, row, position, to);
			here.forEach((trail) -> evidence.branch(trail).ifPresent(found::add));
			if (position < to && this.grid.row(position).canBePartOf(this.grid.row(row))) {
				extend(trails, position, here, DOUBT);
			}
		}
	}

	private void extend(Map<Integer, List<Trail>> trails, int position, List<Trail> here, double doubt) {
		for (Branch reading : readings(position)) {
			List<Trail> there = trails.computeIfAbsent(reading.end(), (_) -> new ArrayList<>());
			here.forEach((trail) -> keep(there, trail.with(reading, this.grid.row(position), doubt)));
		}
	}

	private static void keep(List<Trail> trails, Trail trail) {
		for (int index = 0; index < trails.size(); index++) {
			if (trails.get(index).sameSum(trail)) {
				if (trails.get(index).score() < trail.score()) {
					trails.set(index, trail);
				}
				return;
			}
		}
		trails.add(trail);
		if (trails.size() > MOST_TRAILS) {
			trails.remove(trails.stream().min(Comparator.comparingDouble(Trail::score)).orElseThrow());
		}
	}

}
