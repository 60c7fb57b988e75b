package nl.toetssteen.ingestion.pdf;

import java.util.List;
import java.util.stream.IntStream;

import nl.toetssteen.ingestion.pdf.reading.BlockKind;
import nl.toetssteen.ingestion.pdf.reading.LaidBlock;
import nl.toetssteen.ingestion.pdf.reading.LaidLine;
import nl.toetssteen.ingestion.pdf.reading.PdfReading;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Pages as designers make them: turned, spread, with boxes and wide letters.
 */
class PageLayoutTests {

	private static final PDRectangle LYING = new PDRectangle(PDRectangle.A4.getHeight(), PDRectangle.A4.getWidth());

	private static final String SENTENCE = "De gemeente zorgt in elke wijk voor een plek waar mensen elkaar ontmoeten en waar ruimte is voor muziek. "
			+ "Daar is ook plaats voor sport, spel en een goed gesprek met de buren uit de hele straat en met wie nieuw is.";

	private static PdfReading read(PressRun press) {
		return new PdfReader().read(press.bytes(), null, PageProgress.SILENT);
	}

	private static List<String> texts(PdfReading reading) {
		return reading.blocks()
			.stream()
			.filter((block) -> block.kind() != BlockKind.ASIDE)
			.map(LaidBlock::text)
			.toList();
	}

	private static List<String> numbered(int from, int to) {
		return IntStream.rangeClosed(from, to).mapToObj((i) -> "Zin " + i + ". " + SENTENCE).toList();
	}

	@ParameterizedTest
	@ValueSource(ints = { 90, 180, 270 })
	void turnsAPageThatTheFileHoldsTurned(int turn) {
		PressRun press = new PressRun(1);
		press.turn(LYING, turn);
		numbered(1, 5).forEach((text) -> press.white(6).text(text));

		PdfReading reading = read(press);

		assertThat(texts(reading)).containsExactlyElementsOf(numbered(1, 5));
		LaidLine first = reading.blocks().getFirst().lines().getFirst();
		assertThat(first.box().x()).isBetween(65.0, 75.0);
		assertThat(first.box().y()).isBetween(65.0, 85.0);
	}

	@Test
	void readsTheLeftPageOfASpreadBeforeTheRight() {
		var paper = new PressRun(2, 50, 10);
		paper.turn(LYING, 0);
		numbered(1, 20).forEach((text) -> paper.white(6).text(text));
		paper.at(1, "12", 60, 24, 8).at(1, "13", 770, 24, 8);

		assertThat(texts(read(paper))).startsWith("Zin 1. " + SENTENCE).containsSubsequence(numbered(1, 20));
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void keepsTheTextOfABoxTogether(boolean tinted) {
		PressRun press = new PressRun(1);
		numbered(1, 3).forEach((text) -> press.white(6).text(text));
		press.white(14).box(64, tinted).white(4).text("Wat willen we bereiken?", PressRun.BOLD, 11, 0);
		press.white(4).text("In de kast: " + SENTENCE).white(24);
		numbered(4, 6).forEach((text) -> press.white(6).text(text));

		assertThat(texts(read(press))).containsExactly("Zin 1. " + SENTENCE, "Zin 2. " + SENTENCE, "Zin 3. " + SENTENCE,
				"Wat willen we bereiken?", "In de kast: " + SENTENCE, "Zin 4. " + SENTENCE, "Zin 5. " + SENTENCE,
				"Zin 6. " + SENTENCE);
	}

	@Test
	void readsWidelySpacedLettersAsOneWord() {
		PressRun press = new PressRun(1).text("B E L E I D", PressRun.BOLD, 18, 0).white(8).text(SENTENCE);

		assertThat(texts(read(press))).containsExactly("BELEID", SENTENCE);
	}

	@Test
	void dropsSoftHyphensAndKnowsBulletsOfNoAlphabet() {
		PressRun press = new PressRun(1).text("Wonen", PressRun.BOLD, 14, 0);
		press.white(4).item("•", "Wij bouwen voor woning\u00adzoekenden.", 0).item("•", "Wij houden de huren laag.", 0);

		assertThat(texts(read(press))).containsExactly("Wonen", "Wij bouwen voor woningzoekenden.",
				"Wij houden de huren laag.");
	}

}
