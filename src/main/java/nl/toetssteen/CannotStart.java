package nl.toetssteen;

import org.jspecify.annotations.Nullable;

/**
 * Why the portal cannot start, in words for whoever started it: one Dutch sentence that
 * says what is wrong, and one that says what to do.
 */
class CannotStart extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final String remedy;

	CannotStart(String reason, String remedy) {
		this(reason, remedy, null);
	}

	CannotStart(String reason, String remedy, @Nullable Throwable cause) {
		super(reason, cause);
		this.remedy = remedy;
	}

	String remedy() {
		return this.remedy;
	}

}
