package nl.toetssteen.ingestion.pdf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Map.Entry;

import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/** For {@code src/fuzz/run}: small PDFs that can be read, to begin with. */
final class FuzzSeeds {

	private static final String SENTENCE = "De gemeente zorgt voor ruimte in elke wijk van de stad. ";

	private FuzzSeeds() {
	}

	/**
	 * @param arguments the folder they are written to
	 */
	public static void main(String[] arguments) throws IOException {
		Path folder = Path.of(arguments[0]);
		for (Entry<String, PressRun> seed : Map
			.of("prose", prose(1), "columns", prose(2), "table", table(), "locked", locked())
			.entrySet()) {
			Files.write(folder.resolve(seed.getKey() + ".pdf"), seed.getValue().bytes());
		}
	}

	private static PressRun prose(int columns) {
		PressRun press = new PressRun(columns).text("1. Wonen", PressRun.BOLD, 18, 0)
			.text(SENTENCE.repeat(4), PressRun.PLAIN, 10, 0)
			.item("•", SENTENCE.repeat(2), 0)
			.item("–", SENTENCE, 18);
		press.turn();
		return press.text("2. Zorg", PressRun.BOLD, 18, 0).text(SENTENCE.repeat(8), PressRun.PLAIN, 10, 0);
	}

	private static PressRun table() {
		PressRun press = new PressRun(1).text("Wat mag het kosten", PressRun.BOLD, 14, 0)
			.text("Bedragen x € 1.000", PressRun.PLAIN, 8, 0);
		String[] labels = { "", "Lasten", "Baten", "Saldo" };
		for (int row = 0; row < labels.length; row++) {
			double y = 600 - 14.0 * row;
			press.at(0, labels[row], 70, y, 10);
			for (int year = 0; year < 4; year++) {
				press.at(0, (row == 0) ? String.valueOf(2040 + year) : (row + year) + ".206", 250 + 70.0 * year, y, 10);
			}
		}
		return press;
	}

	private static PressRun locked() throws IOException {
		PressRun press = prose(1);
		press.document().protect(new StandardProtectionPolicy("baas", "", new AccessPermission()));
		return press;
	}

}
