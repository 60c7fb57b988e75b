package nl.toetssteen.ingestion.pdf.reading;

import java.util.List;
import java.util.function.Predicate;

/**
 * All that was read of a PDF.
 *
 * @param blocks every line of the document is in one of them, also what is set aside, in
 * reading order
 * @param copyLocked whether its maker asked that nothing be copied out of it
 */
public record PdfReading(List<ReadPage> pages, List<LaidBlock> blocks, List<ReadingWarning> warnings,
		GuessedFacts guessed, boolean copyLocked) {

	public PdfReading {
		pages = List.copyOf(pages);
		blocks = List.copyOf(blocks);
		warnings = List.copyOf(warnings);
	}

	/** The same with blocks an editor mended. */
	public PdfReading withBlocks(List<LaidBlock> mended) {
		return new PdfReading(this.pages, mended, this.warnings, this.guessed, this.copyLocked);
	}

	/** The numbers of the pages that are as asked. */
	public List<Integer> pages(Predicate<ReadPage.State> asked) {
		return this.pages.stream().filter((page) -> asked.test(page.state())).map(ReadPage::number).toList();
	}

	/** Whether the file could harm who opens it. */
	public boolean harmful() {
		return this.warnings.stream().anyMatch((warning) -> warning.severity() == ReadingWarning.Severity.HARMFUL);
	}

	public int lineCount() {
		return this.blocks.stream().mapToInt((block) -> block.lines().getLast().number()).max().orElse(0);
	}

}
