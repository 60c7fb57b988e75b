package nl.toetssteen.ingestion.desk.work;

import java.util.Optional;

import nl.toetssteen.ingestion.desk.ImportJob;
import nl.toetssteen.ingestion.desk.ReadingQueue;
import nl.toetssteen.ingestion.desk.WorkArrived;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Reads one file after another while there are any. What it has in hand when the portal
 * stops goes back into the queue.
 */
@Component
class ReadingWorker implements SmartLifecycle {

	private static final Logger LOG = LoggerFactory.getLogger(ReadingWorker.class);

	// How soon work is found that nobody announced: left over by a portal that was
	// killed.
	private static final long LOOK_MILLIS = 3000;

	private final ReadingQueue queue;

	private final ReadingJob reading;

	private boolean running;

	private boolean asked;

	private Thread thread = Thread.ofVirtual().unstarted(() -> {
	});

	ReadingWorker(ReadingQueue queue, ReadingJob reading) {
		this.queue = queue;
		this.reading = reading;
	}

	@TransactionalEventListener(classes = WorkArrived.class, fallbackExecution = true)
	synchronized void wake() {
		this.asked = true;
		notifyAll();
	}

	private void work() {
		while (isRunning()) {
			try {
				Optional<ImportJob> job = this.queue.take();
				if (job.isPresent()) {
					this.reading.read(job.get(), this::isRunning);
				}
				else {
					rest();
				}
			}
			catch (InterruptedException ex) {
				return;
			}
			catch (RuntimeException ex) {
				LOG.error("The import queue could not be worked on", ex);
				restAfterTrouble();
			}
		}
	}

	private synchronized void rest() throws InterruptedException {
		if (!this.asked && this.running) {
			wait(LOOK_MILLIS);
		}
		this.asked = false;
	}

	private synchronized void restAfterTrouble() {
		try {
			if (this.running) {
				wait(LOOK_MILLIS);
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	@Override
	public synchronized void start() {
		this.running = true;
		this.thread = Thread.ofVirtual().name("imports").start(this::work);
	}

	@Override
	public void stop() {
		Thread working;
		synchronized (this) {
			this.running = false;
			working = this.thread;
			notifyAll();
		}
		try {
			working.join(10_000);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	@Override
	public synchronized boolean isRunning() {
		return this.running;
	}

}
