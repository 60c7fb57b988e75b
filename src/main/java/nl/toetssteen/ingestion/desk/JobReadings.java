package nl.toetssteen.ingestion.desk;

import nl.toetssteen.documents.DocumentFacts;
import nl.toetssteen.documents.SourceTree;
import nl.toetssteen.ingestion.Importer;
import nl.toetssteen.ingestion.mending.Mended;
import nl.toetssteen.ingestion.mending.Mendings;
import nl.toetssteen.ingestion.pdf.PdfTrees;
import org.springframework.stereotype.Component;

/** What was read of each import, with what editors mended in it. */
@Component
public class JobReadings {

	private final FileStore files;

	private final Importer importer;

	private final PdfTrees trees;

	private final PdfReadings pdfs;

	private final Mendings mendings;

	JobReadings(FileStore files, Importer importer, PdfTrees trees, PdfReadings pdfs, Mendings mendings) {
		this.files = files;
		this.importer = importer;
		this.trees = trees;
		this.pdfs = pdfs;
		this.mendings = mendings;
	}

	/**
	 * The reading of an import, the way these facts ask.
	 * @throws nl.toetssteen.ingestion.UnreadableDocument when it cannot be read as that
	 */
	public Mended mended(ImportJob job, DocumentFacts facts) {
		SourceTree tree = this.pdfs.of(job)
			.map((reading) -> this.trees.tree(facts, reading))
			.orElseGet(() -> this.importer.tree(facts, this.importer.lines(original(job))));
		return new Mended(tree, this.mendings.of(job.file().sha256()));
	}

	/** The bytes of its file. */
	public byte[] original(ImportJob job) {
		return this.files.bytes(job.file().sha256());
	}

}
