package nl.toetssteen.benchmark;

import java.io.ByteArrayOutputStream;
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
import nl.toetssteen.ingestion.pdf.reading.PdfReading;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

/** Processor time of reading PDFs, beside that of pdftotext. */
final class ReadingBenchmark {

	private static final int TIMES = 3;

	private static final int MOST_PAGES = 1000;

	private ReadingBenchmark() {
	}

	/**
	 * @param arguments folder to write the readings to, then files; what the first costs
	 * is measured four and sixteen times as long as well
	 */
	public static void main(String[] arguments) throws IOException, InterruptedException {
		((Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME)).setLevel(Level.OFF);
		System.out.println("| file | pages | ms a page | pages a second | pdftotext, pages a second | MB in use after "
				+ "| own process, s | its memory at most (MB) | of which heap |");
		System.out.println("|---|---:|---:|---:|---:|---:|---:|---:|---:|");
		for (int i = 1; i < arguments.length; i++) {
			measure(Path.of(arguments[i]), Path.of(arguments[0]));
		}
		System.out.println("\n| the same pages | pages | ms a page |\n|---|---:|---:|");
		for (int times : new int[] { 1, 4, 16 }) {
			grow(Path.of(arguments[1]), times);
		}
	}

	private static void measure(Path file, Path folder) throws IOException, InterruptedException {
		byte[] bytes = Files.readAllBytes(file);
		long nanos = 0;
		PdfReading reading = null;
		for (int i = 0; i < TIMES; i++) {
			long start = processorTime();
			try {
				reading = new PdfReader().read(bytes, null, PageProgress.SILENT);
			}
			catch (UnreadableDocument ex) {
				System.out.println("| " + file.getFileName() + " | " + ex.getMessage() + " | | | | | | | |");
				return;
			}
			nanos = processorTime() - start;
		}
		String name = file.getFileName().toString();
		Files.write(folder.resolve(name.replace(".pdf", ".toetssteen.json")),
				JsonMapper.shared().writeValueAsBytes(MarkedReading.of(name, reading)));
		int pages = reading.pages().size();
		reading = null;
		double millis = nanos / 1e6 / pages;
		long used = used();
		ChildReading child = ChildReading.of(bytes);
		System.out.printf("| %s | %d | %.1f | %.0f | %s | %d | %.1f | %d | %d |%n", name, pages, millis, 1000 / millis,
				poppler(file, pages), used, child.millis() / 1000.0, child.residentMegabytes(), child.heapMegabytes());
	}

	/** The first pages of a file so many times after each other. */
	private static void grow(Path file, int times) throws IOException {
		var bytes = new ByteArrayOutputStream();
		try (PDDocument from = Loader.loadPDF(file.toFile()); var to = new PDDocument()) {
			int most = Math.min(from.getNumberOfPages(), MOST_PAGES / 16);
			for (int i = 0; i < times * most; i++) {
				to.importPage(from.getPage(i % most));
			}
			to.save(bytes);
		}
		long nanos = 0;
		int pages = 0;
		for (int i = 0; i < TIMES; i++) {
			long start = processorTime();
			pages = new PdfReader().read(bytes.toByteArray(), null, PageProgress.SILENT).pages().size();
			nanos = processorTime() - start;
		}
		System.out.printf("| × %d | %d | %.1f |%n", times, pages, nanos / 1e6 / pages);
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
