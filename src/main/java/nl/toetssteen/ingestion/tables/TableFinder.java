package nl.toetssteen.ingestion.tables;

import java.util.List;

import nl.toetssteen.ingestion.Line;

/** Finds the printed tables among the lines of a text. */
public class TableFinder {

	/** The tables in reading order; their spans do not overlap. */
	public List<FoundTable> find(List<Line> lines) {
		return List.of();
	}

}
