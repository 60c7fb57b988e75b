package nl.toetssteen.ingestion;

import java.util.List;

import nl.toetssteen.documents.DocumentFacts;
import nl.toetssteen.documents.DocumentKind;
import nl.toetssteen.ingestion.pdf.BlockReader;
import nl.toetssteen.ingestion.pdf.PdfTrees;
import nl.toetssteen.ingestion.pdf.reading.PdfReading;

import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** All readers of documents, without a database. */
public class AllReaders {

	private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext(
			"nl.toetssteen.ingestion.prose", "nl.toetssteen.ingestion.budget");

	private final List<DocumentReader> ofTexts = List
		.copyOf(this.context.getBeansOfType(DocumentReader.class).values());

	private final PdfTrees ofPdfs = new PdfTrees(List.copyOf(this.context.getBeansOfType(BlockReader.class).values()));

	/** Reads lines as each kind of document there is. */
	public void read(List<Line> lines) {
		for (DocumentKind kind : DocumentKind.values()) {
			this.ofTexts.stream()
				.filter((reader) -> reader.reads(kind))
				.forEach((reader) -> refusedAtMost(() -> reader.read(facts(kind), lines)));
		}
	}

	/** Makes of a PDF each kind of document there is. */
	public void read(PdfReading reading) {
		for (DocumentKind kind : DocumentKind.values()) {
			refusedAtMost(() -> this.ofPdfs.tree(facts(kind), reading));
		}
	}

	private static void refusedAtMost(Runnable reading) {
		try {
			reading.run();
		}
		catch (UnreadableDocument ex) {
			// One of the two ways it may end.
		}
	}

	private static DocumentFacts facts(DocumentKind kind) {
		return new DocumentFacts("zandstad", kind, "Zandstad", List.of(), "GM0106", 2040, 2044, null, null, "zandstad");
	}

}
