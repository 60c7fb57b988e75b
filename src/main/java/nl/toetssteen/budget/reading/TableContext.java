package nl.toetssteen.budget.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import nl.toetssteen.budget.Unit;
import nl.toetssteen.budget.words.Programmes;
import nl.toetssteen.budget.words.UnitWords;
import nl.toetssteen.documents.Chapter;
import nl.toetssteen.documents.Node;

/**
 * A printed table with what stands around it.
 *
 * @param programme number of the programme its chapter is
 * @param heading the last heading before it in its chapter; empty when there is none
 * @param announced the unit that the text before it announces for its amounts
 */
record TableContext(Node.Table table, Chapter chapter, @Nullable Integer programme, String heading,
		Optional<Unit> announced) {

	/** The tables of a chapter in reading order. */
	static List<TableContext> of(Chapter chapter, Programmes programmes) {
		boolean isProgramme = ProgrammeFinder.title(chapter).equals(programmes.titles().get(chapter.number()));
		Integer programme = isProgramme ? chapter.number() : null;
		var found = new ArrayList<TableContext>();
		String heading = "";
		Optional<Unit> announced = UnitWords.find(chapter.title());
		for (Node node : chapter.nodes()) {
			if (node instanceof Node.Table table) {
				found.add(new TableContext(table, chapter, programme, heading, announced));
			}
			heading = (node instanceof Node.Heading title) ? title.text() : heading;
			Optional<Unit> before = announced;
			announced = announcement(node).or(() -> before);
		}
		return found;
	}

	/** The unit that a text names for the tables after it. */
	private static Optional<Unit> announcement(Node node) {
		String text = switch (node) {
			case Node.Heading heading -> heading.text();
			case Node.Paragraph paragraph -> paragraph.text();
			// What stands above one table may speak of "de tabellen", all that follow
			case Node.Table table -> table.caption().contains("tabellen") ? table.caption() : "";
			case Node.ListItem _ -> "";
		};
		return UnitWords.announces(text) ? UnitWords.find(text) : Optional.empty();
	}

	/** All that is printed above the columns, and the headings inside the table. */
	String above() {
		Stream<String> headings = this.table.rows()
			.stream()
			.filter((row) -> row.cells().isEmpty())
			.map(Node.Table.Row::label);
		return Stream.concat(Stream.of(this.table.title(), this.table.caption()), headings)
			.collect(Collectors.joining(" "));
	}

}
