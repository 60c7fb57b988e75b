package nl.toetssteen.ingestion.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import nl.toetssteen.ingestion.UnreadableDocument;
import nl.toetssteen.ingestion.pdf.reading.Box;
import nl.toetssteen.ingestion.pdf.reading.GuessedFacts;
import nl.toetssteen.ingestion.pdf.reading.LaidBlock;
import nl.toetssteen.ingestion.pdf.reading.LaidLine;
import nl.toetssteen.ingestion.pdf.reading.PdfReading;
import nl.toetssteen.ingestion.pdf.reading.ReadPage;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;

/**
 * Reads a PDF. Runs nothing that is in it: no script, no form, no attachment. Keeps no
 * state, so that one may serve several threads.
 */
public final class PdfReader {

	/** Whether bytes claim to be a PDF. */
	public static boolean isPdf(byte[] bytes) {
		byte[] sign = { '%', 'P', 'D', 'F', '-' };
		for (int at = 0; at + sign.length <= Math.min(bytes.length, 1024); at++) {
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
	 */
	public PdfReading read(byte[] bytes, @Nullable String password, PageProgress progress) {
		try (PDDocument document = Loader.loadPDF(bytes, (password == null) ? "" : password)) {
			List<ReadPage> pages = new ArrayList<>();
			List<LaidBlock> blocks = new ArrayList<>();
			int number = 0;
			for (int page = 1; page <= document.getNumberOfPages(); page++) {
				var stripper = new PDFTextStripper();
				stripper.setStartPage(page);
				stripper.setEndPage(page);
				for (String text : stripper.getText(document).lines().filter((line) -> !line.isBlank()).toList()) {
					var line = new LaidLine(++number, text.strip(), new Box(page, 0, 0, 0, 0));
					blocks.add(LaidBlock.paragraph(line.text(), List.of(line)));
				}
				pages.add(new ReadPage(page, null, 0, 0, ReadPage.State.READ));
				progress.read(page, document.getNumberOfPages());
			}
			return new PdfReading(pages, blocks, List.of(), GuessedFacts.NONE, false);
		}
		catch (InvalidPasswordException ex) {
			throw new PasswordNeeded("Dit bestand vraagt om een wachtwoord.");
		}
		catch (IOException ex) {
			throw new UnreadableDocument("Deze PDF is beschadigd en kan niet worden geopend.");
		}
	}

}
