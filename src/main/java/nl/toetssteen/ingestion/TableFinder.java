package nl.toetssteen.ingestion;

import java.util.List;

/** Finds the printed tables among the lines of a text. */
class TableFinder {

	/** The tables in reading order; their spans do not overlap. */
	List<FoundTable> find(List<Line> lines) {
		return List.of();
	}

}
