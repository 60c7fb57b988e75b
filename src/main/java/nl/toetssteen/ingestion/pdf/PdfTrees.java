package nl.toetssteen.ingestion.pdf;

import java.util.List;

import nl.toetssteen.documents.DocumentFacts;
import nl.toetssteen.documents.LineBox;
import nl.toetssteen.documents.SetAside.Reason;
import nl.toetssteen.documents.SourceTree;
import nl.toetssteen.ingestion.UnreadableDocument;
import nl.toetssteen.ingestion.pdf.reading.BlockKind;
import nl.toetssteen.ingestion.pdf.reading.Box;
import nl.toetssteen.ingestion.pdf.reading.LaidBlock;
import nl.toetssteen.ingestion.pdf.reading.LaidLine;
import nl.toetssteen.ingestion.pdf.reading.PdfReading;
import nl.toetssteen.ingestion.pdf.reading.ReadPage;
import org.springframework.stereotype.Component;

/**
 * Makes the neutral tree of what was read of a PDF, the way its kind of document asks.
 */
@Component
public class PdfTrees {

	private final List<BlockReader> readers;

	public PdfTrees(List<BlockReader> readers) {
		this.readers = List.copyOf(readers);
	}

	/**
	 * Reads a PDF and makes its tree.
	 * @throws UnreadableDocument when it cannot be read
	 */
	public SourceTree tree(DocumentFacts facts, byte[] bytes) {
		return tree(facts, new PdfReader().read(bytes, null, PageProgress.SILENT));
	}

	/**
	 * The tree of a reading, mended or not.
	 * @throws UnreadableDocument when nothing in it is part of what the document says
	 */
	public SourceTree tree(DocumentFacts facts, PdfReading reading) {
		List<LaidBlock> blocks = reading.blocks().stream().filter((block) -> block.kind() != BlockKind.ASIDE).toList();
		if (blocks.isEmpty()) {
			throw new UnreadableDocument("In deze PDF staat geen lopende tekst.");
		}
		SourceTree.Builder tree = reader(facts).read(facts, blocks);
		for (LaidBlock block : reading.blocks()) {
			if (block.kind() == BlockKind.ASIDE) {
				tree.setAside(block.place(), (block.reason() != null) ? block.reason() : Reason.DECORATION,
						block.text());
			}
			block.lines().forEach((line) -> mark(tree, line));
		}
		reading.pages(ReadPage.State.SEEN::equals).forEach(tree::imagePage);
		if (reading.harmful()) {
			tree.withhold();
		}
		return tree.build(reading.lineCount(), 0);
	}

	private static void mark(SourceTree.Builder tree, LaidLine line) {
		Box box = line.box();
		tree.box(new LineBox(line.number(), box.page(), box.x(), box.y(), box.width(), box.height()));
	}

	private BlockReader reader(DocumentFacts facts) {
		return this.readers.stream()
			.filter((reader) -> reader.reads(facts.kind()))
			.findFirst()
			.orElseThrow(() -> new UnreadableDocument(
					"Een PDF van de soort %s kan nog niet worden ingelezen.".formatted(facts.kind().dutch())));
	}

}
