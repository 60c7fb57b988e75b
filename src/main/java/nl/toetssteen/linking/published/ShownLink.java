package nl.toetssteen.linking.published;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

import nl.toetssteen.linking.Link;
import nl.toetssteen.linking.targets.Card;
import nl.toetssteen.linking.targets.MoneyCell;
import org.jspecify.annotations.Nullable;

/**
 * A confirmed link of a pledge as a reader sees it.
 *
 * @param history all that was done to it, oldest first
 */
record ShownLink(Link link, Card card, List<Deed> history) {

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	/** Who checked it, and when. */
	public Deed confirmation() {
		return this.history.getLast();
	}

	/**
	 * The part of an amount that is for the pledge, in euros; null when no part was
	 * named.
	 */
	public @Nullable BigDecimal part(MoneyCell cell) {
		Integer share = this.link.content().share();
		BigDecimal euros = cell.euros();
		return (share == null || euros == null) ? null
				: euros.multiply(BigDecimal.valueOf(share)).divide(HUNDRED, 0, RoundingMode.HALF_UP);
	}

}
