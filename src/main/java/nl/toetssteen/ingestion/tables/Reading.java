package nl.toetssteen.ingestion.tables;

import java.util.List;

/**
 * A table as it may be: it has yet to be weighed.
 *
 * @param headerLines the lines the header takes
 * @param rowLines the lines of the rows and of the headings among them
 * @param body what was collected below the header
 * @param fit how many of the rows have a number for each column: 1 when all do
 */
record Reading(Header header, List<PrintedLine> headerLines, List<PrintedLine> rowLines, Body body, double fit) {

	int columns() {
		return this.header.columns().size();
	}

	long rows() {
		return this.rowLines.stream().filter(PrintedLine::isRow).count();
	}

}
