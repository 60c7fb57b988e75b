package nl.toetssteen.ingestion.budget;

import java.util.List;

import nl.toetssteen.documents.Place;
import nl.toetssteen.ingestion.Line;
import nl.toetssteen.ingestion.LineJoiner;

/**
 * Lines that together are one heading, paragraph or list item.
 *
 * @param text the lines joined
 */
record Block(List<Line> lines, String text) {

	Block {
		lines = List.copyOf(lines);
	}

	static Block of(List<Line> lines) {
		return new Block(lines, LineJoiner.join(lines.stream().map(Line::text).toList()));
	}

	Place place() {
		return Place.lines(this.lines.getFirst().number(), this.lines.getLast().number());
	}

	/** Number of white-space characters its first line starts with. */
	int indent() {
		String first = this.lines.getFirst().text();
		return first.length() - first.stripLeading().length();
	}

	boolean isOneLine() {
		return this.lines.size() == 1;
	}

}
