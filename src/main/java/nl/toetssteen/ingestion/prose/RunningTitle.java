package nl.toetssteen.ingestion.prose;

import java.util.List;

/**
 * A title that pages repeat outside their text.
 *
 * @param indexes where it stands, as indexes of lines
 * @param atPageEnd whether it closes its pages; else it opens them
 */
record RunningTitle(String text, List<Integer> indexes, boolean atPageEnd) {

	RunningTitle {
		indexes = List.copyOf(indexes);
	}

	int first() {
		return this.indexes.getFirst();
	}

	int last() {
		return this.indexes.getLast();
	}

}
