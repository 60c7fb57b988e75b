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
	 * The process did not get there: too slow, too large, or it fell over. The file is
	 * kept, so that it can be tried again.
	 *
	 * @param message why, in Dutch
	 * @param details what went wrong, for the log; empty where the message says it all
	 */
	record Failed(String message, String details) implements Answer {

		/** Said when a mistake of ours kept a file from being read. */
		public static final String OURS = "Wij konden dit bestand niet lezen, door een fout in het portaal. "
				+ "De fout is vastgelegd: probeer het later nog eens.";

	}

	/** Nobody wanted it any more. */
	record Stopped() implements Answer {
	}

}
