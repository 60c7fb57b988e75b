package nl.toetssteen.ingestion.process;

import org.jspecify.annotations.Nullable;

/** How a task ended. */
public sealed interface Answer {

	/**
	 * It was done.
	 *
	 * @param result what was asked for: a reading in its reader's own form, or an image
	 * @param clues what there is to guess the facts from; null for an image
	 */
	record Done(byte[] result, @Nullable Clues clues) implements Answer {
	}

	/** The file cannot be read; why, in Dutch. */
	record Refused(String message) implements Answer {
	}

	/** The file is locked; whether a password was given that does not open it. */
	record Locked(boolean wrongPassword) implements Answer {
	}

	/**
	 * The process did not get there: too slow, too large, or it fell over; why, in Dutch.
	 */
	record Failed(String message) implements Answer {
	}

	/** Nobody wanted it any more. */
	record Stopped() implements Answer {
	}

}
