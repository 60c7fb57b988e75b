package nl.toetssteen.comparison.differences;

import java.time.Duration;
import java.util.concurrent.ScheduledFuture;

import nl.toetssteen.documents.DocumentRead;
import nl.toetssteen.documents.DocumentWithdrawn;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Compares after every start and shortly after documents were read, so that no visitor
 * waits for it. Nothing is lost when it fails or the portal stops: the next visitor makes
 * it happen.
 */
@Component
class DifferencesUpdate {

	private static final Logger log = LoggerFactory.getLogger(DifferencesUpdate.class);

	/** Documents come in rows; only after the last one it is worth the work. */
	static final Duration PAUSE = Duration.ofSeconds(3);

	private final Differences differences;

	private final TaskScheduler scheduler;

	private @Nullable ScheduledFuture<?> planned;

	DifferencesUpdate(Differences differences, TaskScheduler scheduler) {
		this.differences = differences;
		this.scheduler = scheduler;
	}

	@EventListener(ApplicationReadyEvent.class)
	void compareAtStart() {
		compareAfter(Duration.ZERO);
	}

	@TransactionalEventListener(classes = { DocumentRead.class, DocumentWithdrawn.class },
			phase = TransactionPhase.AFTER_COMMIT)
	void compareSoon() {
		compareAfter(PAUSE);
	}

	private synchronized void compareAfter(Duration pause) {
		if (this.planned != null) {
			this.planned.cancel(false);
		}
		this.planned = this.scheduler.schedule(this::compare, this.scheduler.getClock().instant().plus(pause));
	}

	private void compare() {
		try {
			this.differences.find();
		}
		catch (RuntimeException ex) {
			log.debug("Comparing failed; the next visitor tries again", ex);
		}
	}

}
