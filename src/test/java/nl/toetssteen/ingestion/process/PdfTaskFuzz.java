package nl.toetssteen.ingestion.process;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.zip.GZIPInputStream;

import nl.toetssteen.ingestion.AllReaders;
import nl.toetssteen.ingestion.UnreadableDocument;
import nl.toetssteen.ingestion.pdf.reading.PdfReading;
import tools.jackson.databind.json.JsonMapper;

/**
 * For {@code src/fuzz/run}: any bytes as a PDF, through all that the process that reads
 * does with it, and what the portal does with its answer.
 */
public final class PdfTaskFuzz {

	private static final int MOST_PAGES = 50;

	private static final AllReaders READERS = new AllReaders();

	private PdfTaskFuzz() {
	}

	public static void fuzzerTestOneInput(byte[] bytes) throws IOException {
		var said = new ByteArrayOutputStream();
		try {
			new PdfTask(Task.read(MOST_PAGES, null), new DataOutputStream(said)).read(bytes);
		}
		catch (UnreadableDocument ex) {
			return;
		}
		var hearing = new Hearing(false);
		hearing.hear(new ByteArrayInputStream(said.toByteArray()));
		if (!(hearing.answer().orElseThrow() instanceof Answer.Done done)) {
			throw new IllegalStateException("Not heard: " + hearing.answer());
		}
		try (var unpacked = new GZIPInputStream(new ByteArrayInputStream(done.result()))) {
			PdfReading reading = JsonMapper.shared().readValue(unpacked, PdfReading.class);
			reading.blocks().forEach((block) -> refuseUnstorable(block.text()));
			READERS.read(reading);
		}
	}

	/** The database takes everything but this. */
	private static void refuseUnstorable(String text) {
		if (text.indexOf('\0') >= 0 || text.codePoints().anyMatch((c) -> c >= 0xd800 && c <= 0xdfff)) {
			throw new IllegalStateException("A text that cannot be stored");
		}
	}

}
