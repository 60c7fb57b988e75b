package nl.toetssteen.ingestion.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import nl.toetssteen.ingestion.UnreadableDocument;
import nl.toetssteen.ingestion.pdf.furniture.Furniture;
import nl.toetssteen.ingestion.pdf.glyphs.PageContent;
import nl.toetssteen.ingestion.pdf.glyphs.Pages;
import nl.toetssteen.ingestion.pdf.glyphs.SeenContent;
import nl.toetssteen.ingestion.pdf.lines.PageLines;
import nl.toetssteen.ingestion.pdf.lines.PageWords;
import nl.toetssteen.ingestion.pdf.reading.GuessedFacts;
import nl.toetssteen.ingestion.pdf.reading.LaidBlock;
import nl.toetssteen.ingestion.pdf.reading.Looked;
import nl.toetssteen.ingestion.pdf.reading.PdfReading;
import nl.toetssteen.ingestion.pdf.reading.ReadPage;
import nl.toetssteen.ingestion.pdf.reading.ReadingWarning;
import nl.toetssteen.ingestion.pdf.reading.SeenPage;
import nl.toetssteen.ingestion.pdf.structure.Layout;
import nl.toetssteen.ingestion.pdf.structure.Titles;
import nl.toetssteen.ingestion.pdf.tables.Tables;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;

/**
 * Reads a PDF. Runs nothing that is in it: no script, no form, no attachment. Keeps no
 * state, so that one may serve several threads.
 */
public final class PdfReader {

	/** A file may have this much before its own first bytes. */
	private static final int HEAD = 1024;

	/** Whether bytes claim to be a PDF. */
	public static boolean isPdf(byte[] bytes) {
		byte[] sign = { '%', 'P', 'D', 'F', '-' };
		for (int at = 0; at + sign.length <= Math.min(bytes.length, HEAD); at++) {
			if (java.util.Arrays.equals(bytes, at, at + sign.length, sign, 0, sign.length)) {
				return true;
			}
		}
		return false;
	}

	/**
	 * Reads the whole document.
	 * @param password to open it with, or null
	 * @throws PasswordNeeded when it opens with another password only
	 * @throws UnreadableDocument when nothing in it can be read
	 * @throws ReadingFault when it is us who cannot read it
	 */
	public PdfReading read(byte[] bytes, @Nullable String password, PageProgress progress) {
		return read(bytes, password, Looked.NOT, progress);
	}

	/**
	 * As {@link #read(byte[], String, PageProgress)}, with what was seen on images of its
	 * pages.
	 */
	public PdfReading read(byte[] bytes, @Nullable String password, Looked looked, PageProgress progress) {
		try (PDDocument document = Loader.loadPDF(bytes, (password == null) ? "" : password)) {
			return read(document, looked, progress);
		}
		catch (InvalidPasswordException ex) {
			throw new PasswordNeeded((password == null) ? "Dit bestand vraagt om een wachtwoord."
					: "Met dit wachtwoord gaat het bestand niet open.");
		}
		catch (UnreadableDocument | UncheckedIOException ex) {
			throw ex;
		}
		catch (IOException | RuntimeException | StackOverflowError ex) {
			throw ReadingFault.isOurs(ex) ? new ReadingFault(ex)
					: new UnreadableDocument("Deze PDF is beschadigd en kan niet worden gelezen.");
		}
	}

	private PdfReading read(PDDocument document, Looked looked, PageProgress progress) {
		var pages = new Pages(document);
		if (pages.count() > Pages.MOST) {
			throw new UnreadableDocument(
					"Deze PDF heeft meer dan %d pagina's en wordt niet ingelezen.".formatted(Pages.MOST));
		}
		List<PageWords> words = new ArrayList<>();
		var check = new PageCheck();
		for (int number = 1; number <= pages.count(); number++) {
			PageContent content = pages.read(number);
			Optional<SeenPage> seen = looked.page(number);
			words.add(seen.isPresent() ? check.seen(SeenContent.of(content, seen.get())) : check.words(content));
			progress.read(number, pages.count());
		}
		String wordless = check.wordless();
		if (wordless != null) {
			return unread(document, check, looked, wordless);
		}
		var furniture = new Furniture(words, check.usualSize());
		var tables = new Tables(furniture.cleared());
		List<PageLines> lines = PageLines.of(furniture.cleared(), tables::words);
		var layout = new Layout(lines, Titles.of(document), tables);
		List<LaidBlock> blocks = layout.blocks();
		List<ReadPage> read = check.pages(furniture::label);
		var warnings = new Warnings(read, blocks).of(layout.contents(), locked(document),
				new ActiveContent(document).kinds());
		return new PdfReading(read, blocks, warnings, Guess.of(blocks), locked(document));
	}

	private static PdfReading unread(PDDocument document, PageCheck check, Looked looked, String why) {
		if (!looked.patient()) {
			throw new UnreadableDocument(why);
		}
		return new PdfReading(check.pages((_) -> null), List.of(),
				List.of(new ReadingWarning(0, ReadingWarning.Severity.MISSING, why)), GuessedFacts.NONE,
				locked(document));
	}

	private static boolean locked(PDDocument document) {
		return document.isEncrypted() && !document.getCurrentAccessPermission().canExtractContent();
	}

}
