package nl.toetssteen.linking.workbench;

import nl.toetssteen.linking.deciding.Place;
import nl.toetssteen.linking.queue.QueueFilter;

/** The pledge an officer is at, within the part of the queue that was chosen. */
record PledgePlace(String document, String number, QueueFilter filter) implements Place {

	@Override
	public String ref() {
		return this.document + "/" + this.number;
	}

	@Override
	public String address(String below) {
		return this.filter.address("/redactie/koppelen/" + ref() + below);
	}

	@Override
	public String addressOf(String ref) {
		return this.filter.workbench(ref);
	}

}
