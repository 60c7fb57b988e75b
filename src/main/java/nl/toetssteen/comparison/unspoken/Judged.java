package nl.toetssteen.comparison.unspoken;

import nl.toetssteen.documents.Document;
import nl.toetssteen.linking.TimeRole;

/**
 * How far people are in holding a programme against a budget.
 *
 * @param linked pledges with a confirmed link to the budget
 * @param nothing pledges for which two editors found nothing in it
 */
record Judged(Document programme, long pledges, long linked, long nothing) {

	/** What the budget is to the programme by its age. */
	public TimeRole role(Document budget) {
		return TimeRole.of(this.programme, budget);
	}

	/** Pledges that nobody held against the budget yet. */
	public long open() {
		return this.pledges - this.linked - this.nothing;
	}

}
