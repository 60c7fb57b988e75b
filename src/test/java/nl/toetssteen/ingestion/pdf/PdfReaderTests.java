package nl.toetssteen.ingestion.pdf;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import nl.toetssteen.documents.SetAside.Reason;
import nl.toetssteen.ingestion.UnreadableDocument;
import nl.toetssteen.ingestion.pdf.reading.BlockKind;
import nl.toetssteen.ingestion.pdf.reading.LaidBlock;
import nl.toetssteen.ingestion.pdf.reading.PdfReading;
import nl.toetssteen.ingestion.pdf.reading.ReadingWarning;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;

class PdfReaderTests {

	private static final String SENTENCE = "De gemeente zorgt in elke wijk voor een plek waar mensen elkaar ontmoeten en waar ruimte is voor muziek. ";

	private static PdfReading read(PressRun press) {
		return new PdfReader().read(press.bytes(), null, PageProgress.SILENT);
	}

	private static List<String> texts(PdfReading reading, BlockKind kind) {
		return reading.blocks().stream().filter((block) -> block.kind() == kind).map(LaidBlock::text).toList();
	}

	@Test
	void tellsHeadingsItemsAndParagraphsByTheirType() {
		PressRun press = new PressRun(1).text("1. Wonen", PressRun.BOLD, 18, 0)
			.text(SENTENCE.repeat(3).strip(), PressRun.PLAIN, 10, 0)
			.white(6)
			.item("•", SENTENCE.repeat(2).strip(), 0)
			.item("•", "Meer bomen.", 0)
			.item("–", "Ook op pleinen.", 18);

		PdfReading reading = read(press);

		assertThat(reading.blocks()).extracting(LaidBlock::kind)
			.containsExactly(BlockKind.HEADING, BlockKind.PARAGRAPH, BlockKind.ITEM, BlockKind.ITEM, BlockKind.ITEM);
		assertThat(reading.blocks()).extracting(LaidBlock::level).containsExactly(1, 0, 0, 0, 1);
		assertThat(reading.blocks().getFirst().marker()).isEqualTo("1");
		assertThat(texts(reading, BlockKind.PARAGRAPH)).containsExactly(SENTENCE.repeat(3).strip());
	}

	@Test
	void readsTheLeftColumnBeforeTheRight() {
		PressRun press = new PressRun(2);
		for (int i = 1; i <= 30; i++) {
			press.text("Zin " + i + ". " + SENTENCE.strip(), PressRun.PLAIN, 10, 0).white(7);
		}

		List<String> read = texts(read(press), BlockKind.PARAGRAPH);

		assertThat(read).hasSize(30);
		assertThat(read.get(0)).isEqualTo("Zin 1. " + SENTENCE.strip());
		assertThat(read.get(29)).isEqualTo("Zin 30. " + SENTENCE.strip());
	}

	@Test
	void takesNumbersOfLinesOutOfTheMargin() {
		PressRun press = new PressRun(1);
		press.text(SENTENCE.repeat(8).strip(), PressRun.PLAIN, 10, 0);
		for (int line = 1; line <= 8; line++) {
			press.at(0, String.valueOf(line), 30, 842 - 70 - 13.0 * line, 7);
		}

		PdfReading reading = read(press);

		assertThat(texts(reading, BlockKind.PARAGRAPH)).containsExactly(SENTENCE.repeat(8).strip());
		assertThat(reading.blocks()).extracting(LaidBlock::reason).contains(Reason.LINE_NUMBER);
	}

	@Test
	void saysWhichHeadingOfTheContentsIsMissing() {
		PressRun press = new PressRun(1).text("Inhoudsopgave", PressRun.BOLD, 18, 0)
			.line("Wonen en leven ........ 2", PressRun.PLAIN, 10, 0)
			.line("Zorg en welzijn ........ 3", PressRun.PLAIN, 10, 0);
		press.turn();
		press.text("Wonen en leven", PressRun.BOLD, 18, 0).text(SENTENCE.repeat(4), PressRun.PLAIN, 10, 0);

		PdfReading reading = read(press);

		assertThat(reading.warnings()).singleElement()
			.satisfies((warning) -> assertThat(warning.sentence()).contains("Zorg en welzijn"));
		assertThat(reading.blocks().getFirst().reason()).isEqualTo(Reason.CONTENTS);
	}

	@Test
	void keepsTheLargeNumberOfAChapterThatIsAlsoThatOfItsPage() {
		PressRun press = new PressRun(1);
		for (int page = 1; page <= 12; page++) {
			if (page < 5) {
				press.text(page + ".", PressRun.PLAIN, 24, 0).text("Thema met naam", PressRun.BOLD, 24, 0);
			}
			press.text(SENTENCE.repeat(20).strip(), PressRun.PLAIN, 10, 0).turn();
		}

		assertThat(read(press).blocks()).filteredOn((block) -> block.kind() == BlockKind.HEADING)
			.extracting(LaidBlock::marker)
			.containsExactly("1", "2", "3", "4");
	}

	@Test
	void asksForThePasswordThatAFileNeeds() throws Exception {
		PressRun press = new PressRun(1).text(SENTENCE, PressRun.PLAIN, 10, 0);
		press.document().protect(new StandardProtectionPolicy("baas", "sesam", new AccessPermission()));
		byte[] bytes = press.bytes();

		assertThatExceptionOfType(PasswordNeeded.class)
			.isThrownBy(() -> new PdfReader().read(bytes, null, PageProgress.SILENT))
			.withMessageContaining("vraagt om een wachtwoord");
		assertThat(texts(new PdfReader().read(bytes, "sesam", PageProgress.SILENT), BlockKind.PARAGRAPH))
			.containsExactly(SENTENCE.strip());
	}

	@Test
	void readsAFileThatForbidsCopyingAndNotesTheLock() throws Exception {
		PressRun press = new PressRun(1).text(SENTENCE, PressRun.PLAIN, 10, 0);
		var locked = new AccessPermission();
		locked.setCanExtractContent(false);
		press.document().protect(new StandardProtectionPolicy("baas", "", locked));

		PdfReading reading = read(press);

		assertThat(reading.copyLocked()).isTrue();
		assertThat(reading.warnings()).anySatisfy((warning) -> assertThat(warning.sentence()).contains("kopiëren"));
	}

	@Test
	void warnsOfScriptsAndAttachments() throws Exception {
		PressRun press = new PressRun(1).text(SENTENCE, PressRun.PLAIN, 10, 0);
		PDDocument document = press.document();
		document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert('hallo')"));
		var attached = new PDComplexFileSpecification();
		attached.setEmbeddedFile(new PDEmbeddedFile(document, new ByteArrayInputStream(new byte[9])));
		var tree = new PDEmbeddedFilesNameTreeNode();
		tree.setNames(Map.of("geheim.exe", attached));
		document.getDocumentCatalog().setNames(new PDDocumentNameDictionary(document.getDocumentCatalog()));
		document.getDocumentCatalog().getNames().setEmbeddedFiles(tree);

		PdfReading reading = read(press);

		assertThat(reading.harmful()).isTrue();
		assertThat(reading.warnings()).extracting(ReadingWarning::sentence)
			.singleElement()
			.asString()
			.contains("JavaScript en bijlagen", "nooit");
	}

	@Test
	void refusesWhatIsBrokenOrHasNoText() {
		byte[] broken = "%PDF-1.7\nniets".getBytes(StandardCharsets.US_ASCII);

		assertThatExceptionOfType(UnreadableDocument.class)
			.isThrownBy(() -> new PdfReader().read(broken, null, PageProgress.SILENT));
		assertThatExceptionOfType(UnreadableDocument.class).isThrownBy(() -> read(new PressRun(1)))
			.withMessage("In deze PDF staat geen tekst.");
	}

	@Test
	void tellsAMistakeOfOursFromADamagedFile() {
		byte[] whole = new PressRun(1).text(SENTENCE, PressRun.PLAIN, 10, 0).bytes();

		assertThatExceptionOfType(ReadingFault.class).isThrownBy(() -> new PdfReader().read(whole, null, (_, _) -> {
			throw new IllegalStateException("A mistake of ours");
		})).withStackTraceContaining("A mistake of ours");
		assertThat(ReadingFault.isOurs(catchThrowable(() -> List.of(1).get(1)))).isTrue();
		assertThat(ReadingFault.isOurs(catchThrowable(() -> Loader.loadPDF(new byte[0])))).isFalse();
	}

}
