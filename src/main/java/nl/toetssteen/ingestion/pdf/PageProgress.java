package nl.toetssteen.ingestion.pdf;

/** Hears how far the reading of a document is. */
@FunctionalInterface
public interface PageProgress {

	/** For who does not want to hear it. */
	PageProgress SILENT = (_, _) -> {
	};

	/**
	 * A page was read.
	 * @param page how many were read, from 1
	 * @param pages how many there are
	 */
	void read(int page, int pages);

}
