package nl.toetssteen.ingestion;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What pages print around the text and what a text layer keeps of it. */
public final class PageFurniture {

	private static final Pattern LONE_NUMBER = Pattern.compile("[-–—|\\[]?\\s*(\\d{1,4})\\s*[-–—|\\]]?");

	/**
	 * "Pagina 3", "blz. 3 van 40", "Begroting 2026 Pagina 3 van 40"; not "zie pagina 3".
	 */
	private static final Pattern MARKER = Pattern
		.compile("(?iU)(?:(?:pagina|pag\\.?|bladzijde|blz\\.?)\\s+(\\d{1,4})(?:\\s*(?:van|/)\\s*\\d{1,4})?"
				+ "|.{0,80}(?:\\s{2,}|[|•·–-]\\s*)(?:pagina|pag\\.?|blz\\.?)\\s+(\\d{1,4})"
				+ "|.{0,80}\\s(?:pagina|pag\\.?|blz\\.?)\\s+(\\d{1,4})\\s*(?:van|/)\\s*\\d{1,4})");

	private static final Pattern URL = Pattern.compile("(?iU)(?:https?://|www\\.)\\S+");

	private PageFurniture() {
	}

	/** The page a line names as its own, where it does nothing else. */
	public static OptionalInt pageMarker(String line) {
		Matcher marker = MARKER.matcher(line.strip());
		if (!marker.matches()) {
			return OptionalInt.empty();
		}
		for (int group = 1; group <= marker.groupCount(); group++) {
			if (marker.group(group) != null) {
				return OptionalInt.of(Integer.parseInt(marker.group(group)));
			}
		}
		return OptionalInt.empty();
	}

	/** The number that is all a line prints; a page number only if it stands apart. */
	public static OptionalInt loneNumber(String line) {
		Matcher number = LONE_NUMBER.matcher(LineJoiner.clean(line));
		return number.matches() ? OptionalInt.of(Integer.parseInt(number.group(1))) : OptionalInt.empty();
	}

	/** Whether a line consists of one web address. */
	public static boolean isUrl(String line) {
		return URL.matcher(LineJoiner.clean(line)).matches();
	}

}
