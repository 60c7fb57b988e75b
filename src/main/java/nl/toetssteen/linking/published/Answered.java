package nl.toetssteen.linking.published;

import java.util.List;

import nl.toetssteen.documents.references.Reference;
import nl.toetssteen.linking.Link;

/**
 * A pledge that something answers, on the page of that something.
 *
 * @param programme short name of the programme that the pledge stands in
 */
record Answered(Link link, Reference pledge, String programme, List<Deed> history) {

	/** Its number in the programme. */
	public String number() {
		return this.pledge.ref().substring(this.pledge.ref().indexOf('/') + 1);
	}

	/** Who checked it, and when. */
	public Deed confirmation() {
		return this.history.getLast();
	}

}
