package nl.toetssteen.ingestion.process;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;

import nl.toetssteen.ingestion.UnreadableDocument;
import nl.toetssteen.ingestion.pdf.PdfReader;
import nl.toetssteen.ingestion.pdf.reading.GuessedFacts;
import nl.toetssteen.ingestion.pdf.reading.GuessedKind;
import nl.toetssteen.ingestion.pdf.reading.LaidBlock;
import nl.toetssteen.ingestion.pdf.reading.PdfReading;
import tools.jackson.databind.json.JsonMapper;

/** Reads a whole PDF, telling how far it is. */
class PdfTask {

	private static final int HEAD = 40;

	private static final int LONGEST_HEAD = 5000;

	private static final String ACCOUNTS = "Dit lijken jaarstukken. Het portaal leest die nog niet als zodanig: "
			+ "kies zelf de soort die het meest past.";

	private final Task task;

	private final DataOutputStream to;

	PdfTask(Task task, DataOutputStream to) {
		this.task = task;
		this.to = to;
	}

	void read(byte[] bytes) throws IOException {
		PdfReading reading = new PdfReader().read(bytes, this.task.password(), this.task.looked(), this::tell);
		Clues clues = clues(reading);
		new Frame(Frame.Sort.CLUES, JsonMapper.shared().writeValueAsBytes(clues)).write(this.to);
		byte[] result = packed(reading);
		if (result.length > Frame.LONGEST) {
			throw new UnreadableDocument("In dit document staat meer tekst dan in één keer kan worden ingelezen.");
		}
		new Frame(Frame.Sort.RESULT, result).write(this.to);
	}

	private void tell(int page, int pages) {
		if (pages > this.task.pages()) {
			throw new UnreadableDocument("Dit document telt %d pagina's, en meer dan %d worden niet ingelezen."
				.formatted(pages, this.task.pages()));
		}
		try {
			Frame.progress(page, pages).write(this.to);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Clues clues(PdfReading reading) {
		String head = reading.blocks().stream().limit(HEAD).map(LaidBlock::text).collect(Collectors.joining("\n"));
		GuessedFacts guessed = reading.guessed();
		String title = guessed.title();
		return new Clues((title == null) ? head.lines().findFirst().orElse("") : title,
				head.substring(0, Math.min(head.length(), LONGEST_HEAD)).replaceAll("\\p{Cs}", ""),
				guessed.kind().kind().orElse(null), guessed.municipality(), guessed.periodFrom(), guessed.periodTo(),
				(guessed.kind() == GuessedKind.ACCOUNTS) ? ACCOUNTS : "");
	}

	private static byte[] packed(PdfReading reading) throws IOException {
		var packed = new ByteArrayOutputStream();
		try (var gzip = new GZIPOutputStream(packed)) {
			JsonMapper.shared().writeValue(gzip, reading);
		}
		return packed.toByteArray();
	}

}
