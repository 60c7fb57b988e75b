package nl.toetssteen.ingestion.tables;

import java.util.List;

import nl.toetssteen.documents.SetAside;

/**
 * What stands below a header.
 *
 * @param lines the lines of rows, in order, without blank ones
 * @param setAside page markers and repeated headers between them
 */
record Body(List<PrintedLine> lines, List<SetAside> setAside) {

	List<Run> runs() {
		return this.lines.stream().flatMap((line) -> line.rowRun().stream()).toList();
	}

	int end() {
		return this.lines.getLast().index() + 1;
	}

}
