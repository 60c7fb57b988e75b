package nl.toetssteen.comparison.unspoken;

import nl.toetssteen.comparison.Entry;
import nl.toetssteen.linking.published.Standing;

/**
 * A pledge without a confirmed link to the budget.
 *
 * @param standing whether two editors found nothing, or nobody judged yet
 * @param searched what was searched for; empty when nobody judged yet
 */
record SilentPledge(Entry entry, Standing standing, String searched) {
}
