package nl.toetssteen.comparison.differences;

import java.util.concurrent.atomic.AtomicInteger;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

import nl.toetssteen.documents.DocumentRead;
import nl.toetssteen.documents.DocumentWithdrawn;

/**
 * Compares anew shortly after documents were read, so that no visitor waits for it.
 * Nothing is lost when it fails or the portal stops: the next visitor makes it happen.
 */
@Component
class DifferencesUpdate {

	private static final Logger log = LoggerFactory.getLogger(DifferencesUpdate.class);

	// Documents come in rows; only after the last one it is worth the work.
	private static final long PAUSE_MILLIS = 3000;

	private final Differences differences;

	private final AtomicInteger last = new AtomicInteger();

	DifferencesUpdate(Differences differences) {
		this.differences = differences;
	}

	@TransactionalEventListener(classes = { DocumentRead.class, DocumentWithdrawn.class },
			phase = TransactionPhase.AFTER_COMMIT)
	void compareSoon() {
		int mine = this.last.incrementAndGet();
		Thread.ofVirtual().name("differences").start(() -> compare(mine));
	}

	private void compare(int mine) {
		try {
			Thread.sleep(PAUSE_MILLIS);
			if (mine == this.last.get()) {
				this.differences.find();
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		catch (RuntimeException ex) {
			log.debug("Comparing failed; the next visitor tries again", ex);
		}
	}

}
