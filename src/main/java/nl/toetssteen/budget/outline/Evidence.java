package nl.toetssteen.budget.outline;

import java.util.Optional;

/** Weighs whether a row is the sum of the rows right below it. */
class Evidence {

	private final Grid grid;

	private final int row;

	private final int end;

	private final int to;

	Evidence(Grid grid, int row, int end, int to) {
		this.grid = grid;
		this.row = row;
		this.end = end;
		this.to = to;
	}

	/** The row with the rows of a trail as its parts, where there is reason for it. */
	Optional<Branch> branch(Trail trail) {
		if (trail.terms() == 0) {
			return Optional.empty();
		}
		SumRow parent = this.grid.row(this.row);
		Grid.Match match = this.grid.match(parent, trail.sum(), trail.moneyIn(), trail.terms());
		double weight = match.exact() ? exact(parent, match, trail) : partial(parent, match, trail);
		if (weight <= 0) {
			return Optional.empty();
		}
		return Optional.of(new Branch(this.row, this.end, trail.score() + weight, weight >= 0.4, trail.branches()));
	}

	/** As {@link #branch}, for a total below the rows of a trail that begins a part. */
	Optional<Branch> total(Trail trail) {
		SumRow total = this.grid.row(this.row);
		Grid.Match match = this.grid.match(total, trail.sum(), trail.moneyIn(), trail.terms());
		boolean named = total.is(RowKind.TOTAL);
		if (!match.exact() || match.told() == 0 || trail.terms() < (named ? 1 : 2)) {
			return Optional.empty();
		}
		double weight = 2 * match.told() + length(trail);
		return Optional.of(new Branch(this.row, this.row + 1, trail.score() + weight, true, trail.branches()));
	}

	private static double length(Trail trail) {
		return Math.min(trail.terms(), 10) * 0.1;
	}

	private double exact(SumRow parent, Grid.Match match, Trail trail) {
		if (match.told() == 0) {
			return parent.namesAGroup() ? 0.4 + length(trail) : 0;
		}
		boolean single = trail.moneyTerms() < 2;
		boolean named = parent.namesAGroup() || parent.sameLabel(this.grid.row(this.row + 1));
		boolean chance = !named && (single ? match.told() < 3 : match.told() + trail.moneyTerms() < 4);
		if (chance) {
			return 0.1;
		}
		return ((single && !named) ? 1 : 2) * match.told() + length(trail);
	}

	private double partial(SumRow parent, Grid.Match match, Trail trail) {
		if (trail.terms() < 2) {
			return 0;
		}
		if (match.allButOne()) {
			return 2 * match.right() - 3;
		}
		return (parent.is(RowKind.SIDE) && match.right() > 0 && atBoundary()) ? match.right() : 0;
	}

	/** Whether the words say that something new begins here. */
	private boolean atBoundary() {
		if (this.end == this.to) {
			return true;
		}
		SumRow next = this.grid.row(this.end);
		return next.is(RowKind.TOTAL) || next.is(RowKind.SALDO) || next.is(RowKind.SIDE);
	}

}
