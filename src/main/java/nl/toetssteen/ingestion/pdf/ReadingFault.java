package nl.toetssteen.ingestion.pdf;

import java.util.Arrays;

/**
 * A PDF that we could not read through a mistake of ours, though nothing says that the
 * file is damaged.
 */
public class ReadingFault extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private static final String OURS = "nl.toetssteen.";

	ReadingFault(Throwable cause) {
		super("A mistake of ours while reading a PDF", cause);
	}

	/**
	 * Whether it went wrong in our code. What the library that opens PDFs stumbles over
	 * is a fault in the file: it was made for files that keep to the rules.
	 */
	static boolean isOurs(Throwable trouble) {
		return Arrays.stream(trouble.getStackTrace())
			.map(StackTraceElement::getClassName)
			.filter((name) -> !isOfJava(name))
			.findFirst()
			.filter((name) -> name.startsWith(OURS))
			.isPresent();
	}

	private static boolean isOfJava(String className) {
		return className.startsWith("java.") || className.startsWith("jdk.") || className.startsWith("sun.");
	}

}
