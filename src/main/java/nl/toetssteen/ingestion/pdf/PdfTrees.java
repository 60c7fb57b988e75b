package nl.toetssteen.ingestion.pdf;

import nl.toetssteen.documents.DocumentFacts;
import nl.toetssteen.documents.SourceTree;
import nl.toetssteen.ingestion.UnreadableDocument;
import nl.toetssteen.ingestion.pdf.reading.BlockKind;
import nl.toetssteen.ingestion.pdf.reading.LaidBlock;
import nl.toetssteen.ingestion.pdf.reading.PdfReading;
import org.springframework.stereotype.Component;

/**
 * Makes the neutral tree of what was read of a PDF, the way its kind of document asks.
 */
@Component
public class PdfTrees {

	/**
	 * The tree of a reading, mended or not.
	 * @throws UnreadableDocument when nothing in it is part of what the document says
	 */
	public SourceTree tree(DocumentFacts facts, PdfReading reading) {
		LaidBlock first = reading.blocks()
			.stream()
			.filter((block) -> block.kind() != BlockKind.ASIDE)
			.findFirst()
			.orElseThrow(() -> new UnreadableDocument("In deze PDF staat geen lopende tekst."));
		var tree = new SourceTree.Builder().chapter(0, facts.title(), first.place());
		reading.blocks().forEach((block) -> tree.paragraph(block.text(), block.place()));
		return tree.build(reading.lineCount(), 0);
	}

}
