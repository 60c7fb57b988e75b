package nl.toetssteen.search.index;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Makes the index again from the database while the portal answers. Every thing is put in
 * line like a change, so nothing disappears from the index meanwhile, and a portal that
 * is killed halfway goes on where it was.
 */
@Component
class IndexRebuild implements DisposableBean {

	private static final Logger LOG = LoggerFactory.getLogger(IndexRebuild.class);

	// So many may wait in line before more are put there.
	private static final long IN_LINE = 2000;

	private static final long PAUSE_MILLIS = 200;

	private static final Duration BETWEEN_REPORTS = Duration.ofSeconds(5);

	private final IndexContents contents;

	private final ReadingVersion reading;

	private final Clock clock;

	private final boolean asked;

	// Not an interrupt: that would close files of Lucene under its hands.
	private final CountDownLatch stop = new CountDownLatch(1);

	private @Nullable Thread work;

	private volatile Progress progress = new Progress(false, 0, 0, 0);

	/**
	 * How far a rebuild is.
	 *
	 * @param done things that are in the index again
	 * @param total things there are
	 */
	record Progress(boolean running, long done, long total, long seconds) {
	}

	IndexRebuild(IndexContents contents, ReadingVersion reading, Clock clock,
			@Value("${toetssteen.search.rebuild:false}") boolean asked) {
		this.contents = contents;
		this.reading = reading;
		this.clock = clock;
		this.asked = asked;
	}

	/**
	 * Compares the index with the database and makes it again when they differ, or when
	 * texts are read in another way than when it was made.
	 */
	@EventListener(ApplicationReadyEvent.class)
	void checkAtStart() {
		begin(() -> {
			if (this.asked) {
				rebuild();
				return;
			}
			awaitLine();
			if (!this.reading.isIndexed()) {
				LOG.info("The word lists or fields of the search have changed since the index was made");
				rebuild();
			}
			else if (!this.contents.indexed().equals(this.contents.stored())) {
				LOG.warn("The index differs from the database: {} and {}", this.contents.indexed(),
						this.contents.stored());
				rebuild();
			}
		});
	}

	/**
	 * Starts in the background.
	 * @return whether it started; not when one is running
	 */
	boolean start() {
		return begin(this::rebuild);
	}

	Progress progress() {
		return this.progress;
	}

	@Override
	public synchronized void destroy() throws InterruptedException {
		if (this.work != null) {
			this.stop.countDown();
			this.work.join();
		}
	}

	private interface Job {

		void run() throws InterruptedException;

	}

	private synchronized boolean begin(Job job) {
		if (this.progress.running()) {
			return false;
		}
		this.progress = new Progress(true, 0, 0, 0);
		this.work = Thread.ofVirtual().name("index-rebuild").start(() -> run(job));
		return true;
	}

	private void run(Job job) {
		try {
			job.run();
		}
		catch (InterruptedException | CancellationException ex) {
			LOG.info("The portal stops; what is in line for the index waits for the next start");
		}
		catch (RuntimeException ex) {
			LOG.error("The index could not be made again", ex);
		}
		finally {
			this.progress = new Progress(false, this.progress.done(), this.progress.total(), this.progress.seconds());
		}
	}

	private void rebuild() throws InterruptedException {
		Instant start = this.clock.instant();
		long total = this.contents.stored().values().stream().mapToLong(Long::longValue).sum();
		LOG.info("Making the index again: {} things", total);
		this.contents.remove(this.contents.leftovers());
		long inLine = 0;
		List<Long> ids = this.contents.renew(0);
		while (!ids.isEmpty()) {
			inLine += ids.size();
			follow(start, inLine, total, IN_LINE);
			ids = this.contents.renew(ids.getLast());
		}
		follow(start, inLine, total, 0);
		this.contents.merge();
		this.reading.remember();
		LOG.info("The index is made again: {} things, {} s", total, this.progress.seconds());
	}

	/** Waits until no more than this many are in line, and tells how it goes. */
	private void follow(Instant start, long inLine, long total, long most) throws InterruptedException {
		Instant reported = this.clock.instant();
		for (long waiting = tell(start, inLine, total); waiting > most; waiting = tell(start, inLine, total)) {
			pause();
			if (Duration.between(reported, this.clock.instant()).compareTo(BETWEEN_REPORTS) > 0) {
				reported = this.clock.instant();
				LOG.info("Making the index again: {} of {}", this.progress.done(), total);
			}
		}
	}

	private long tell(Instant start, long inLine, long total) {
		long waiting = this.contents.waiting();
		long seconds = Duration.between(start, this.clock.instant()).toSeconds();
		this.progress = new Progress(true, Math.max(0, inLine - waiting), total, seconds);
		return waiting;
	}

	private void awaitLine() throws InterruptedException {
		while (this.contents.waiting() > 0) {
			pause();
		}
	}

	private void pause() throws InterruptedException {
		if (this.stop.await(PAUSE_MILLIS, TimeUnit.MILLISECONDS)) {
			throw new CancellationException();
		}
	}

}
