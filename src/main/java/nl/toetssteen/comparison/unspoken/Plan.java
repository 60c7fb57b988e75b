package nl.toetssteen.comparison.unspoken;

import nl.toetssteen.comparison.Entry;

/**
 * A goal or activity that no pledge was tied to.
 *
 * @param goal whether it is a goal; else an activity
 * @param first whether the computer puts it first for some pledge, as a suggestion
 */
record Plan(Entry entry, boolean goal, boolean first) {

	/** What it is, in Dutch. */
	public String kind() {
		return this.goal ? "doel" : "activiteit";
	}

}
