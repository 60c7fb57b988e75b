package nl.toetssteen.ingestion.desk.pages;

import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import nl.toetssteen.ingestion.desk.Desk;
import nl.toetssteen.ingestion.desk.ImportJob;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Tells browsers how far the imports are, as it happens. */
@Controller
class ProgressController {

	private static final Logger LOG = LoggerFactory.getLogger(ProgressController.class);

	private static final Duration LONGEST = Duration.ofMinutes(10);

	private static final Duration LOOK = Duration.ofMillis(500);

	private final Desk desk;

	private final JobLines lines;

	private volatile boolean closing;

	ProgressController(Desk desk, JobLines lines) {
		this.desk = desk;
		this.lines = lines;
	}

	@GetMapping(path = "/redactie/import/voortgang", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
	SseEmitter listen() {
		var emitter = new SseEmitter(LONGEST.toMillis());
		Thread.ofVirtual().name("import-progress").start(() -> tell(emitter));
		return emitter;
	}

	/** Only what changed; ends by itself when nothing is left to change. */
	private void tell(SseEmitter emitter) {
		Map<UUID, Step> told = new HashMap<>();
		long end = System.nanoTime() + LONGEST.toNanos();
		try {
			boolean busy = true;
			while (busy && !this.closing && System.nanoTime() < end) {
				List<ImportJob> jobs = this.desk.all();
				for (ImportJob job : jobs) {
					Step step = Step.of(job, this.lines.progress(job));
					if (!step.equals(told.put(job.id(), step))) {
						emitter.send(SseEmitter.event().name("stap").data(step, MediaType.APPLICATION_JSON));
					}
				}
				busy = jobs.stream().anyMatch((job) -> job.state().isBusy());
				Thread.sleep(LOOK);
			}
			emitter.send(SseEmitter.event().name("klaar").data(""));
			emitter.complete();
		}
		catch (IOException | IllegalStateException ex) {
			// Nobody listens any more.
			emitter.complete();
		}
		catch (RuntimeException ex) {
			// A database that is gone, say: the browser asks again by itself.
			LOG.warn("The progress of imports could not be told", ex);
			emitter.complete();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	/** A stream that stays open would keep the portal from stopping. */
	@EventListener(ContextClosedEvent.class)
	void stop() {
		this.closing = true;
	}

	/** How far an import is. */
	record Step(UUID id, String staat, String woorden, int klaar, int totaal, String voortgang) {

		static Step of(ImportJob job, String progress) {
			return new Step(job.id(), job.state().name(), job.state().dutch(), job.progress().done(),
					job.progress().total(), progress);
		}

	}

}
