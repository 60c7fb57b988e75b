package nl.toetssteen.ingestion.process;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * What is said to and by the process that reads. Three threads, because each pipe may
 * fill up while another is waited for.
 */
class Conversation {

	private static final int LONGEST_COMPLAINT = 4000;

	private final CountDownLatch end = new CountDownLatch(1);

	private final Hearing hearing;

	private volatile String complaint = "";

	Conversation(Process process, Task task, Source file) {
		this.hearing = new Hearing(task.password() != null);
		Thread.ofVirtual().name("reading-asks").start(() -> ask(process, task, file));
		Thread.ofVirtual().name("reading-hears").start(() -> hear(process));
		Thread.ofVirtual().name("reading-complains").start(() -> note(process));
	}

	private static void ask(Process process, Task task, Source file) {
		try {
			// Not closed: when this end closes the process knows the portal is gone.
			var to = new DataOutputStream(process.getOutputStream());
			task.write(to);
			file.writeTo(new Chunks(to));
			to.writeInt(0);
			to.flush();
		}
		catch (IOException ex) {
			// It ended before it heard all; how, its exit tells.
		}
	}

	private void hear(Process process) {
		try {
			this.hearing.hear(process.getInputStream());
		}
		finally {
			this.end.countDown();
		}
	}

	private void note(Process process) {
		try (var from = process.getErrorStream()) {
			this.complaint = new String(from.readNBytes(LONGEST_COMPLAINT), StandardCharsets.UTF_8);
			from.transferTo(java.io.OutputStream.nullOutputStream());
		}
		catch (IOException ex) {
			// Nothing more to hear.
		}
	}

	/** Waits a while; whether it is over then. */
	boolean ended(Duration wait) throws InterruptedException {
		return this.end.await(wait.toMillis(), TimeUnit.MILLISECONDS);
	}

	/** What was answered; nothing when it fell silent. */
	Optional<Answer> answer() {
		return this.hearing.answer();
	}

	int done() {
		return this.hearing.done();
	}

	int total() {
		return this.hearing.total();
	}

	/** What it said on its way out. */
	String complaint() {
		return this.complaint;
	}

}
