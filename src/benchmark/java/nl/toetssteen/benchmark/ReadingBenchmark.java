package nl.toetssteen.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import nl.toetssteen.ingestion.UnreadableDocument;
import nl.toetssteen.ingestion.pdf.PageProgress;
import nl.toetssteen.ingestion.pdf.PdfReader;
import org.slf4j.LoggerFactory;

/** Processor time of reading PDFs, beside that of pdftotext. */
final class ReadingBenchmark {

	private static final int TIMES = 3;

	private ReadingBenchmark() {
	}

	public static void main(String[] files) throws IOException, InterruptedException {
		((Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME)).setLevel(Level.OFF);
		System.out.println("| file | pages | ms a page | pages a second | pdftotext, pages a second | MB in use after |");
		System.out.println("|---|---:|---:|---:|---:|---:|");
		for (String file : files) {
			measure(Path.of(file));
		}
	}

	private static void measure(Path file) throws IOException, InterruptedException {
		byte[] bytes = Files.readAllBytes(file);
		long nanos = 0;
		int pages = 0;
		for (int i = 0; i < TIMES; i++) {
			long start = processorTime();
			try {
				pages = new PdfReader().read(bytes, null, PageProgress.SILENT).pages().size();
			}
			catch (UnreadableDocument ex) {
				System.out.println("| " + file.getFileName() + " | " + ex.getMessage() + " | | | | |");
				return;
			}
			nanos = processorTime() - start;
		}
		double millis = nanos / 1e6 / pages;
		System.out.printf("| %s | %d | %.1f | %.0f | %s | %d |%n", file.getFileName(), pages, millis, 1000 / millis,
				poppler(file, pages), used());
	}

	private static long processorTime() {
		return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
	}

	private static long used() {
		System.gc();
		return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20;
	}

	/** Processor time too, as the shell counts it; nothing where the program is not there. */
	private static String poppler(Path file, int pages) throws InterruptedException {
		try {
			Process process = new ProcessBuilder("bash", "-c",
					"TIMEFORMAT='%U %S'; time pdftotext -layout \"$1\" /dev/null 2>/dev/null", "bash", file.toString())
				.start();
			String[] seconds = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8).strip().split(" ");
			return (process.waitFor() != 0) ? "–"
					: "%.0f".formatted(pages / (Double.parseDouble(seconds[0]) + Double.parseDouble(seconds[1])));
		}
		catch (IOException ex) {
			return "–";
		}
	}

}
