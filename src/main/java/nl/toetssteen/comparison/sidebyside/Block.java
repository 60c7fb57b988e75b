package nl.toetssteen.comparison.sidebyside;

import java.util.List;

import nl.toetssteen.comparison.Entry;
import nl.toetssteen.comparison.Shelf;
import nl.toetssteen.comparison.Purse;
import org.jspecify.annotations.Nullable;

/**
 * What one side says of one sort.
 *
 * @param shelf the entries wanted; null for money
 * @param purse the money; null for anything else
 * @param all number of entries before those that are not wanted were left out
 */
record Block(Part part, @Nullable Shelf shelf, @Nullable Purse purse, int all) {

	static Block of(Part part, Shelf shelf) {
		return new Block(part, shelf, null, shelf.entries().size());
	}

	static Block of(Purse purse) {
		return new Block(Part.MONEY, null, purse, purse.all().size());
	}

	/** The entries wanted; of money there are none. */
	public List<Entry> entries() {
		return (this.shelf == null) ? List.of() : this.shelf.entries();
	}

	Block only(List<Entry> wanted) {
		return (this.shelf == null) ? this
				: new Block(this.part, new Shelf(this.shelf.document(), wanted, this.shelf.older()), null, this.all);
	}

}
