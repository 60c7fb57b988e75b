package nl.toetssteen.ingestion.budget;

import java.util.List;

import nl.toetssteen.documents.DocumentFacts;
import nl.toetssteen.documents.DocumentKind;
import nl.toetssteen.documents.SourceTree;
import nl.toetssteen.ingestion.DocumentReader;
import nl.toetssteen.ingestion.Line;
import nl.toetssteen.ingestion.UnreadableDocument;
import org.springframework.stereotype.Component;

/** Reads the text of a municipality's budget: its parts, their text and their tables. */
@Component
class BudgetReader implements DocumentReader {

	private final PartTables tables = new PartTables();

	@Override
	public boolean reads(DocumentKind kind) {
		return kind == DocumentKind.BUDGET;
	}

	@Override
	public SourceTree read(DocumentFacts facts, List<Line> lines) {
		var pieces = new Pieces(lines, this.tables.find(lines));
		if (pieces.all().isEmpty()) {
			throw new UnreadableDocument("In de begroting staat geen tekst die kan worden ingelezen.");
		}
		var writer = new TreeWriter(facts.title(), pieces.all(), new Pages(lines));
		int blank = (int) lines.stream().filter(Line::isBlank).count();
		return writer.write(pieces.setAside()).build(lines.size(), blank);
	}

}
