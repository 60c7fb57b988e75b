package nl.toetssteen.ingestion.prose;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * A chapter's number with its title: "3. Wonen", "Hoofdstuk 3: Wonen", "III Wonen".
 *
 * @param title empty when it stands on the next line
 */
record NumberedHeading(int number, String title) {

	private static final Pattern NAMED = Pattern
		.compile("(?iU)(?:hoofdstuk|deel|thema)\\s+(?<number>\\d{1,2}|[IVX]+)\\b\\s*[.:)–-]?\\s*(?<title>.*)");

	private static final Pattern PLAIN = Pattern
		.compile("(?U)(?<number>\\d{1,2}|[IVX]+(?=[.:)]))\\s*[.:)–-]?\\s+(?<title>\\p{Lu}.*)");

	static Optional<NumberedHeading> of(String text) {
		return of(NAMED.matcher(text)).or(() -> of(PLAIN.matcher(text)));
	}

	static Optional<NumberedHeading> of(Block block) {
		@Nullable Marker marker = block.marker();
		if (marker == null) {
			return of(block.text());
		}
		return block.bareNumber()
			.filter((number) -> number.matches("\\d+"))
			.map((number) -> new NumberedHeading(Integer.parseInt(number), block.text()));
	}

	private static Optional<NumberedHeading> of(Matcher matcher) {
		return matcher.matches()
				? Optional.of(new NumberedHeading(value(matcher.group("number")), matcher.group("title")))
				: Optional.empty();
	}

	private static int value(String number) {
		if (Character.isDigit(number.charAt(0))) {
			return Integer.parseInt(number);
		}
		int value = 0;
		int previous = 0;
		for (int i = number.length() - 1; i >= 0; i--) {
			int digit = switch (Character.toUpperCase(number.charAt(i))) {
				case 'X' -> 10;
				case 'V' -> 5;
				default -> 1;
			};
			value += (digit < previous) ? -digit : digit;
			previous = digit;
		}
		return value;
	}

}
