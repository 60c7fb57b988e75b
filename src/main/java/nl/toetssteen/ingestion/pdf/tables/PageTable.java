package nl.toetssteen.ingestion.pdf.tables;

import java.util.List;

import nl.toetssteen.ingestion.pdf.lines.Word;

/**
 * A table as it stands on one page.
 *
 * @param lines all that is part of it, from the top
 * @param caption what stands above its header and is its own
 */
record PageTable(List<WordRow> lines, Caption caption, TableHead head, FigureColumns columns, List<FoundRow> rows) {

	/** All words that are part of it. */
	List<Word> words() {
		return this.lines.stream().flatMap((row) -> row.words().stream()).toList();
	}

	double top() {
		return this.lines.getFirst().y();
	}

	double bottom() {
		return this.lines.getLast().y();
	}

}
