package nl.toetssteen.linking.workbench;

import nl.toetssteen.linking.queue.QueueFilter;

/** The pledge an officer is at, within the part of the queue that was chosen. */
record Place(String document, String number, QueueFilter filter) {

	/** The ref of the pledge. */
	public String ref() {
		return this.document + "/" + this.number;
	}

	/** The workbench, or an address below it. */
	public String address(String below) {
		return this.filter.address("/redactie/koppelen/" + ref() + below);
	}

}
