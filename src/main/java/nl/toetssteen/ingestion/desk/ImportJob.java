package nl.toetssteen.ingestion.desk;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A file that an editor brought, and what became of it.
 *
 * @param message what there is to say about it, in Dutch
 * @param published under which code; null until it is
 */
public record ImportJob(UUID id, StoredFile file, JobState state, @Nullable String message, Receipt receipt,
		Progress progress, Draft draft, @Nullable Published published) {

	/**
	 * Who brought it when.
	 *
	 * @param attempts how often reading it was begun
	 * @param passwordNeeded whether it is locked and nobody gave the key
	 * @param kept whether its bytes are still there
	 * @param seeing whether pages can be read from their image
	 */
	public record Receipt(UUID by, Instant at, int attempts, boolean passwordNeeded, boolean kept, Seeing seeing) {
	}

	/**
	 * How far the reading is.
	 *
	 * @param total number of pages; 0 when it is not known yet
	 */
	public record Progress(int done, int total, @Nullable Instant startedAt, @Nullable Instant finishedAt) {

		// The first pages tell more about starting than about reading.
		private static final int TOO_EARLY = 20;

		/**
		 * How many seconds are left at the present pace; -1 while that cannot be said.
		 */
		public long secondsLeft(Instant now) {
			if (this.startedAt == null || this.done == 0 || this.done * TOO_EARLY < this.total) {
				return -1;
			}
			long spent = now.toEpochMilli() - this.startedAt.toEpochMilli();
			return Math.ceilDiv(spent * (this.total - this.done), this.done * 1000L);
		}

	}

	/** Whether the words of pages can be read from their image. */
	public enum Seeing {

		/** There are no such pages, or nothing to read them with. */
		NO,
		/** When an editor asks for it. */
		POSSIBLE,
		/** An editor asked for it. */
		ASKED

	}

	/** The document it became. */
	public record Published(String document, int version) {
	}

	/** Whether an editor may have it read (again). */
	public boolean mayBeRead() {
		return this.state.mayBeRead() && this.receipt.kept();
	}

}
