package nl.toetssteen.linking.lineage;

import java.util.concurrent.locks.ReentrantLock;

import nl.toetssteen.documents.DocumentRead;
import nl.toetssteen.documents.DocumentWithdrawn;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Works out the usual pairs in the background after a document was read, and at every
 * start, so that nothing is missed when the portal was killed in between. What is not
 * done yet when a reader asks is worked out then.
 */
@Component
class LineageUpdate {

	private static final Logger LOG = LoggerFactory.getLogger(LineageUpdate.class);

	private final LineageQuestion question;

	private final LineageMaking making;

	private final ReentrantLock working = new ReentrantLock();

	private volatile boolean again;

	private volatile boolean ready;

	private volatile boolean closed;

	LineageUpdate(LineageQuestion question, LineageMaking making) {
		this.question = question;
		this.making = making;
	}

	@EventListener(ApplicationReadyEvent.class)
	void lookAtStart() {
		this.ready = true;
		ask();
	}

	// While a portal reads its first documents, every one would undo the work on the one
	// before.
	@TransactionalEventListener(classes = { DocumentRead.class, DocumentWithdrawn.class },
			phase = TransactionPhase.AFTER_COMMIT)
	void lookAfterReading() {
		if (this.ready) {
			ask();
		}
	}

	/** Waits for the pair in hand, so that the database is not closed under it. */
	@EventListener(ContextClosedEvent.class)
	void stop() {
		this.closed = true;
		this.working.lock();
		this.working.unlock();
	}

	private void ask() {
		this.again = true;
		Thread.ofVirtual().name("lineage").start(this::work);
	}

	private void work() {
		this.working.lock();
		try {
			while (this.again && !this.closed) {
				this.again = false;
				this.question.usual().forEach(this::make);
			}
		}
		finally {
			this.working.unlock();
		}
	}

	private void make(DocumentPair pair) {
		if (this.closed || this.again) {
			return;
		}
		try {
			this.making.makeIfNeeded(pair);
		}
		catch (RuntimeException ex) {
			LOG.error("The lineage of {} could not be worked out; what was kept stays", pair.address(), ex);
		}
	}

}
