package nl.toetssteen.documents;

/**
 * The year of a budget and where that budget stands, which are not the same: several
 * municipalities have a budget of one year. As text it is the address, so that nothing
 * that makes a link can leave it out; words and arithmetic take the value.
 *
 * @param value first year of the budget
 * @param address its own step below /begroting/, such as 2026 or 2026-gm0629
 */
public record BudgetYear(int value, String address) {

	@Override
	public String toString() {
		return this.address;
	}

}
