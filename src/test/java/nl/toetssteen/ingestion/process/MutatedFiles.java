package nl.toetssteen.ingestion.process;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.springframework.util.unit.DataSize;

/**
 * For {@code src/fuzz/mutated}: good PDFs damaged in many ways, each read by a process of
 * its own as at the import desk. Prints how they ended.
 */
final class MutatedFiles {

	private static final PrintStream OUT = System.out;

	private final Map<String, Integer> ends = new TreeMap<>();

	private final ReadingProcess process = new ReadingProcess(
			new ImportLimits(DataSize.ofMegabytes(100), DataSize.ofMegabytes(200), DataSize.ofMegabytes(20),
					DataSize.ofMegabytes(768), Duration.ofSeconds(60), 1000));

	private MutatedFiles() {
	}

	/**
	 * @param arguments folder with good PDFs, how many damaged copies, where to begin
	 */
	public static void main(String[] arguments) throws IOException, InterruptedException {
		List<Path> files;
		try (Stream<Path> found = Files.walk(Path.of(arguments[0]))) {
			files = found.filter((file) -> file.toString().endsWith(".pdf")).sorted().toList();
		}
		int first = Integer.parseInt(arguments[2]);
		var run = new MutatedFiles();
		long slowest = 0;
		for (int number = first; number < first + Integer.parseInt(arguments[1]); number++) {
			Mutation mutation = Mutation.values()[number % Mutation.values().length];
			Path file = files.get(new Random(number).nextInt(files.size()));
			slowest = Math.max(slowest, run.read(number, file, mutation));
			if (number % 20 == first % 20) {
				OUT.println("after %d: heap %d MB, slowest %d ms, %s".formatted(number - first + 1, heap(), slowest,
						run.ends));
			}
		}
		OUT.println("in all: heap %d MB, slowest %d ms, %s".formatted(heap(), slowest, run.ends));
	}

	private long read(int number, Path file, Mutation mutation) throws IOException, InterruptedException {
		byte[] damaged = mutation.of(Files.readAllBytes(file), new Random(number));
		long start = System.nanoTime();
		Answer answer = this.process.run(Task.read(1000, null), (to) -> to.write(damaged), (_, _) -> true);
		long millis = (System.nanoTime() - start) / 1_000_000;
		this.ends.merge(mutation + " " + answer.getClass().getSimpleName(), 1, Integer::sum);
		if (answer instanceof Answer.Failed failed) {
			OUT.println("%d %s %s, %d ms: %s %s".formatted(number, file.getFileName(), mutation, millis,
					failed.message(), failed.details()));
		}
		return millis;
	}

	private static long heap() {
		System.gc();
		return (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20;
	}

}
