package nl.toetssteen.ingestion.process;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Has a task done by a process of its own, and ends that when it takes too long, or
 * nobody wants it any more. Whatever the file is, an answer comes.
 */
@Component
public class ReadingProcess {

	private static final Logger LOG = LoggerFactory.getLogger(ReadingProcess.class);

	private static final int OUT_OF_MEMORY = 3;

	private static final Duration LOOK = Duration.ofMillis(250);

	private final ImportLimits limits;

	private final ChildCommand command;

	ReadingProcess(ImportLimits limits) {
		this.limits = limits;
		this.command = new ChildCommand(limits);
	}

	/** Looks on while a task is done. */
	public interface Watch {

		/** How far it is, several times a second; false when it is no longer wanted. */
		boolean goesOn(int done, int total);

	}

	/** Does a task with a file; returns when it ended, one way or another. */
	public Answer run(Task task, Source file, Watch watch) throws InterruptedException {
		long end = System.nanoTime() + this.limits.time().toNanos();
		Process process;
		try {
			process = this.command.builder().start();
		}
		catch (IOException ex) {
			LOG.error("The process that reads could not be started", ex);
			return new Answer.Failed("Het lezen kon niet beginnen door een fout in het portaal.", "");
		}
		try {
			var talk = new Conversation(process, task, file);
			return await(process, talk, watch, end);
		}
		finally {
			process.destroyForcibly();
		}
	}

	private Answer await(Process process, Conversation talk, Watch watch, long end) throws InterruptedException {
		while (!talk.ended(LOOK)) {
			if (!watch.goesOn(talk.done(), talk.total())) {
				return new Answer.Stopped();
			}
			if (System.nanoTime() > end) {
				return new Answer.Failed(("Het lezen duurde langer dan %d seconden en is gestopt. "
						+ "Er is niets ingelezen. Had de computer het druk, probeer het dan straks nog eens. "
						+ "Helpt dat niet, bewaar het bestand dan opnieuw of deel het op.")
					.formatted(this.limits.time().toSeconds()), "");
			}
		}
		return talk.answer().orElseGet(() -> fallen(process, talk));
	}

	private Answer fallen(Process process, Conversation talk) {
		int code = exit(process);
		if (code == OUT_OF_MEMORY) {
			return new Answer.Failed(("Het lezen vraagt meer geheugen dan de %d MB die er voor is. "
					+ "Er is niets ingelezen. Zitten er heel grote afbeeldingen in, bewaar het bestand dan kleiner.")
				.formatted(this.limits.memory().toMegabytes()), "");
		}
		return new Answer.Failed(
				"Het lezen liep vast. Er is niets ingelezen. Probeer het nog eens, of bewaar het bestand opnieuw.",
				"The process ended with %d: %s".formatted(code, talk.complaint()));
	}

	private static int exit(Process process) {
		try {
			return process.waitFor(2, TimeUnit.SECONDS) ? process.exitValue() : -1;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return -1;
		}
	}

}
