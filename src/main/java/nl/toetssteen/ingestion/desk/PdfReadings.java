package nl.toetssteen.ingestion.desk;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

import nl.toetssteen.ingestion.pdf.reading.PdfReading;
import nl.toetssteen.ingestion.pdf.reading.ReadingWarning;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What the process that reads found in PDFs, as it is kept with their imports. */
@Component
public class PdfReadings {

	private final ReadingQueue queue;

	private final JsonMapper json;

	private final Remembered<Key, Optional<PdfReading>> last = new Remembered<>();

	PdfReadings(ReadingQueue queue, JsonMapper json) {
		this.queue = queue;
		this.json = json;
	}

	/** What was read of a PDF; nothing for another format. */
	public Optional<PdfReading> of(ImportJob job) {
		Instant read = job.progress().finishedAt();
		return (job.file().format() != FileFormat.PDF || read == null) ? Optional.empty()
				: this.last.get(new Key(job.id(), read), () -> this.queue.reading(job.id()).map(this::unpacked));
	}

	/** A reading as the process that reads packed it. */
	public PdfReading unpacked(byte[] packed) {
		try (var bytes = new GZIPInputStream(new ByteArrayInputStream(packed))) {
			return this.json.readValue(bytes, PdfReading.class);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** What an editor must look at, worst first. */
	public List<Warning> warnings(ImportJob job) {
		return of(job).map(PdfReadings::warnings).orElse(List.of());
	}

	private static List<Warning> warnings(PdfReading reading) {
		Stream<Warning> lock = reading.copyLocked()
				? Stream.of(new Warning(0, "Ter informatie",
						"De maker heeft het kopiëren uit dit bestand op slot gezet. Ga na of u het mag publiceren."))
				: Stream.empty();
		return Stream
			.concat(reading.warnings()
				.stream()
				.sorted(Comparator.comparing(ReadingWarning::severity).thenComparing(ReadingWarning::page))
				.map((warning) -> new Warning(warning.page(), dutch(warning.severity()), warning.sentence())), lock)
			.toList();
	}

	private static String dutch(ReadingWarning.Severity severity) {
		return switch (severity) {
			case HARMFUL -> "Let op";
			case MISSING -> "Ontbreekt";
			case DOUBTFUL -> "Twijfel";
			case NOTE -> "Ter informatie";
		};
	}

	private record Key(UUID job, Instant read) {
	}

}
