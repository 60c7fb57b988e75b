package nl.toetssteen.linking.lineage.bench;

import nl.toetssteen.linking.deciding.Place;

/**
 * The item an editor is at.
 *
 * @param document code of its document, the older or the newer of the two
 */
record LineagePlace(String document, String number, LineageFilter filter) implements Place {

	@Override
	public String ref() {
		return this.document + "/" + this.number;
	}

	@Override
	public String address(String below) {
		return this.filter.address(LineageFilter.QUEUE + "/" + ref() + below);
	}

	@Override
	public String addressOf(String ref) {
		return this.filter.screen(ref);
	}

}
