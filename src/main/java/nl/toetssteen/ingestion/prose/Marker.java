package nl.toetssteen.ingestion.prose;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * What a line starts with when it starts an item of a list.
 *
 * @param sign the bullet, or the shape of the number: "1", "1.1", "a"
 * @param number the number as printed, without what closes it; null for a mere bullet
 * @param indent columns of white space before it, a tab counting for four
 * @param rest what follows it on the line
 */
record Marker(String sign, @Nullable String number, int indent, String rest) {

	private static final String SIGNS = "•●○◦‣▪▫■□►▶▸➢➤❖✓✔✗·∙⁃\uE000-\uF8FF";

	/**
	 * These also print a break in a sentence, so a space must follow and the place must
	 * fit.
	 */
	private static final String DASHES = "-–—*+";

	private static final Pattern BULLET = Pattern.compile(
			"(?U)(?<indent>\\s*)(?:(?<sign>[" + SIGNS + "])|(?<dash>[" + DASHES + "]|o(?=\\t))(?=\\s))(?<rest>.*)");

	private static final Pattern DOTTED = Pattern.compile(
			"(?U)(?<indent>\\s*)(?<number>\\d{1,2}(?:\\.\\d{1,2}){1,3})(?:[.):]?\\s+(?=[^\\p{Ll}\\s])|[.)]\\s+)(?<rest>.*)");

	private static final Pattern SINGLE = Pattern
		.compile("(?U)(?<indent>\\s*)(?<number>\\d{1,2}|[a-z])[.)]\\s+(?<rest>\\S.*)");

	static Optional<Marker> of(String line) {
		Matcher bullet = BULLET.matcher(line);
		if (bullet.matches()) {
			String sign = (bullet.group("sign") != null) ? bullet.group("sign") : bullet.group("dash");
			var mere = new Marker(sign, null, indent(bullet), bullet.group("rest"));
			return Optional.of(dotted(mere.rest).map(mere::numbered).orElse(mere));
		}
		return dotted(line).or(() -> single(line));
	}

	/** Whether the sign alone does not prove that an item starts. */
	boolean isWeak() {
		return this.number != null || DASHES.contains(this.sign);
	}

	boolean hasBullet() {
		return this.number == null || !Character.isLetterOrDigit(this.sign.charAt(0));
	}

	/** How many numbers the number consists of: 2 for "2.10"; 0 without one. */
	int parts() {
		return (this.number == null) ? 0 : this.number.split("\\.").length;
	}

	private Marker numbered(Marker inner) {
		return new Marker(this.sign, inner.number, this.indent, inner.rest);
	}

	private static Optional<Marker> dotted(String text) {
		Matcher dotted = DOTTED.matcher(text);
		return dotted.matches() ? Optional.of(new Marker(dotted.group("number").replaceAll("\\d+", "1"),
				dotted.group("number"), indent(dotted), dotted.group("rest"))) : Optional.empty();
	}

	private static Optional<Marker> single(String text) {
		Matcher single = SINGLE.matcher(text);
		if (!single.matches()) {
			return Optional.empty();
		}
		String number = single.group("number");
		String shape = Character.isDigit(number.charAt(0)) ? "1" : "a";
		return Optional.of(new Marker(shape, number, indent(single), single.group("rest")));
	}

	private static int indent(Matcher matcher) {
		return matcher.group("indent").chars().map((c) -> (c == '\t') ? 4 : 1).sum();
	}

}
