package nl.toetssteen.ingestion.desk;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import nl.toetssteen.documents.DocumentFacts;
import nl.toetssteen.documents.SourceTree;
import nl.toetssteen.ingestion.Importer;
import nl.toetssteen.ingestion.mending.Mended;
import nl.toetssteen.ingestion.mending.Mending;
import nl.toetssteen.ingestion.mending.Mendings;
import nl.toetssteen.ingestion.pdf.PdfTrees;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What was read of each import, with what editors mended in it. */
@Component
public class JobReadings {

	private final FileStore files;

	private final Importer importer;

	private final PdfTrees trees;

	private final PdfReadings pdfs;

	private final Mendings mendings;

	private final Remembered<Key, Mended> last = new Remembered<>();

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
		List<Mending> mendings = this.mendings.of(job.file().sha256());
		return this.last.get(new Key(job.id(), job.progress().finishedAt(), facts, mendings),
				() -> new Mended(tree(job, facts), mendings));
	}

	private SourceTree tree(ImportJob job, DocumentFacts facts) {
		return this.pdfs.of(job)
			.map((reading) -> this.trees.tree(facts, reading))
			.orElseGet(() -> this.importer.tree(facts, this.importer.lines(original(job))));
	}

	/** The bytes of its file. */
	public byte[] original(ImportJob job) {
		return this.files.bytes(job.file().sha256());
	}

	/** All that a mended reading depends on. */
	private record Key(UUID job, @Nullable Instant read, DocumentFacts facts, List<Mending> mendings) {
	}

}
