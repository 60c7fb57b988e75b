package nl.toetssteen.benchmark;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

import nl.toetssteen.ingestion.pdf.reading.Looked;
import nl.toetssteen.ingestion.process.Task;
import tools.jackson.databind.json.JsonMapper;

/** A file read as at the import desk, by a process of its own, and the memory that takes. */
record ChildReading(long millis, long residentMegabytes, long heapMegabytes) {

	private static final Pattern AFTER_COLLECTION = Pattern.compile("->(\\d+)M\\(");

	static ChildReading of(byte[] file) throws IOException, InterruptedException {
		Path log = Files.createTempFile("reading", ".gc");
		long start = System.nanoTime();
		Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx768m",
				"-Xss2m", "-XX:+UseSerialGC", "-XX:MaxMetaspaceSize=128m", "-XX:MaxDirectMemorySize=32m",
				"-Djava.awt.headless=true", "-Xlog:gc:file=" + log, "-cp", System.getProperty("java.class.path"),
				"nl.toetssteen.ingestion.process.ReadingMain")
			.redirectError(ProcessBuilder.Redirect.DISCARD)
			.start();
		Thread.ofVirtual().start(() -> send(process, file));
		Thread listening = Thread.ofVirtual().start(() -> drain(process));
		long resident = 0;
		while (process.isAlive()) {
			resident = Math.max(resident, resident(process));
			Thread.sleep(20);
		}
		listening.join();
		long millis = (System.nanoTime() - start) / 1_000_000;
		long heap = AFTER_COLLECTION.matcher(Files.readString(log))
			.results()
			.mapToLong((after) -> Long.parseLong(after.group(1)))
			.max()
			.orElse(0);
		Files.delete(log);
		return new ChildReading(millis, resident, heap);
	}

	/** As the portal does: the task (all pages, at most a thousand, no password, nothing known), then the file in pieces. */
	private static void send(Process process, byte[] file) {
		try {
			var to = new DataOutputStream(process.getOutputStream());
			to.writeInt(0);
			to.writeInt(1000);
			to.writeBoolean(false);
			to.writeUTF("");
			to.writeDouble(Task.PIXELS_PER_POINT);
			byte[] known = JsonMapper.shared().writeValueAsBytes(Looked.NOT);
			to.writeInt(known.length);
			to.write(known);
			to.writeInt(file.length);
			to.write(file);
			to.writeInt(0);
			to.flush();
		}
		catch (IOException ex) {
			// It ended before it heard all.
		}
	}

	private static void drain(Process process) {
		try {
			process.getInputStream().transferTo(java.io.OutputStream.nullOutputStream());
		}
		catch (IOException ex) {
			// It ended.
		}
	}

	/** The most it ever held, as Linux counts it. */
	private static long resident(Process process) {
		try {
			return Files.readAllLines(Path.of("/proc", String.valueOf(process.pid()), "status"))
				.stream()
				.filter((line) -> line.startsWith("VmHWM"))
				.mapToLong((line) -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
				.findFirst()
				.orElse(0);
		}
		catch (IOException ex) {
			return 0;
		}
	}

}
