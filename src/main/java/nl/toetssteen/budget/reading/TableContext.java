package nl.toetssteen.budget.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
		var found = new ArrayList<TableContext>();
		String heading = "";
		Optional<Unit> announced = UnitWords.find(chapter.title());
		for (Node node : chapter.nodes()) {
			switch (node) {
				case Node.Heading title -> {
					heading = title.text();
					announced = announcement(title.text()).or(() -> Optional.empty()).isPresent()
							? announcement(title.text()) : announced;
				}
				case Node.Paragraph text ->
					announced = announcement(text.text()).isPresent() ? announcement(text.text()) : announced;
				case Node.Table table -> found
					.add(new TableContext(table, chapter, isProgramme ? chapter.number() : null, heading, announced));
				case Node.ListItem _ -> {
				}
			}
		}
		return found;
	}

	private static Optional<Unit> announcement(String text) {
		return UnitWords.announces(text) ? UnitWords.find(text) : Optional.empty();
	}

	/** All that is printed above the columns. */
	String above() {
		return this.table.title() + " " + this.table.caption();
	}

}
