package nl.toetssteen.linking.suggesting.gathering;

import java.util.regex.Pattern;

/** The sentence a statement opens with, which is often its headline. */
final class FirstSentence {

	private static final Pattern END = Pattern.compile("(?<=[.!?])\\s");

	private FirstSentence() {
	}

	static String of(String text) {
		return END.split(text.strip(), 2)[0].replaceAll("\\s+", " ");
	}

}
