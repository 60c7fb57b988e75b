package nl.toetssteen.linking.suggesting;

import nl.toetssteen.documents.DocumentRead;
import nl.toetssteen.documents.DocumentWithdrawn;
import nl.toetssteen.linking.suggesting.Suggestions.Progress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Makes the suggestions again, in the background, when what they are made of changed. At
 * every start it looks too, so that nothing is missed when the portal was killed between
 * the commit of an import and the making.
 */
@Component
class SuggestionUpdate implements SmartLifecycle {

	private static final Logger LOG = LoggerFactory.getLogger(SuggestionUpdate.class);

	private final SuggestionMaking making;

	private boolean asked;

	private boolean working;

	private boolean stopped;

	private volatile Progress progress = new Progress(false, 0, 0);

	SuggestionUpdate(SuggestionMaking making) {
		this.making = making;
	}

	Progress progress() {
		return this.progress;
	}

	@EventListener(ApplicationReadyEvent.class)
	void lookAtStart() {
		ask();
	}

	@TransactionalEventListener(classes = { DocumentRead.class, DocumentWithdrawn.class },
			phase = TransactionPhase.AFTER_COMMIT)
	void lookAfterReading() {
		ask();
	}

	/** One at a time; what is asked meanwhile is done once more after it. */
	private synchronized void ask() {
		this.asked = true;
		if (!this.working && !this.stopped) {
			this.working = true;
			Thread.ofVirtual().name("suggestions").start(this::work);
		}
	}

	private void work() {
		while (takeOn()) {
			try {
				this.making.makeIfNeeded((done, total) -> {
					this.progress = new Progress(true, done, total);
					return !isStopped();
				});
			}
			catch (RuntimeException ex) {
				LOG.error("The suggestions could not be made; the old ones stay", ex);
			}
			this.progress = new Progress(false, this.progress.done(), this.progress.total());
		}
	}

	private synchronized boolean takeOn() {
		boolean more = this.asked && !this.stopped;
		this.asked = false;
		this.working = more;
		notifyAll();
		return more;
	}

	private synchronized boolean isStopped() {
		return this.stopped;
	}

	@Override
	public synchronized void start() {
		this.stopped = false;
	}

	/** Waits until the work in hand, which is kept whole or not at all, was put down. */
	@Override
	public synchronized void stop() {
		this.stopped = true;
		try {
			while (this.working) {
				wait();
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	@Override
	public synchronized boolean isRunning() {
		return !this.stopped;
	}

}
