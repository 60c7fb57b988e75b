package nl.toetssteen.ingestion.desk;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import nl.toetssteen.documents.DocumentKind;
import nl.toetssteen.ingestion.Line;
import nl.toetssteen.parties.Municipality;
import nl.toetssteen.parties.Parties;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes a first draft of a document's facts from its first lines and its file's name. */
@Component
public class Guess {

	private static final int HEAD = 60;

	private static final int LONGEST_TITLE = 150;

	private static final int COUNCIL_TERM = 4;

	private static final Pattern PERIOD = Pattern.compile("\\b(20\\d\\d)\\s?[-–/]\\s?(20\\d\\d)\\b");

	private static final Pattern YEAR = Pattern.compile("\\b20\\d\\d\\b");

	private final Parties parties;

	Guess(Parties parties) {
		this.parties = parties;
	}

	/** What the lines of a document suggest; an editor decides. */
	public Draft of(String fileName, List<Line> lines) {
		List<String> head = lines.stream()
			.filter((line) -> !line.isBlank())
			.limit(HEAD)
			.map((line) -> line.text().strip())
			.toList();
		return of(fileName, head.isEmpty() ? "" : head.getFirst(), String.join("\n", head), null);
	}

	/**
	 * What the beginning of a document suggests; an editor decides.
	 * @param known its kind where a reader recognised it
	 */
	public Draft of(String fileName, String title, String head, @Nullable DocumentKind known) {
		String text = fileName + "\n" + head;
		DocumentKind kind = (known != null) ? known : kind(text.toLowerCase(Locale.ROOT));
		@Nullable Municipality town = town(text);
		Integer from = year(text);
		return new Draft(slug(fileName), kind, cut(title), List.of(), (town == null) ? "" : town.getCode(), "", from,
				(from == null) ? null : end(text, from, kind), null, "", false);
	}

	private static @Nullable DocumentKind kind(String text) {
		int budget = text.indexOf("begroting");
		int agreement = text.indexOf("akkoord");
		int programme = text.indexOf("programma");
		if (text.contains("verkiezingsprogramma")) {
			return DocumentKind.PROGRAMME;
		}
		if (budget >= 0 && (agreement < 0 || budget < agreement)) {
			return DocumentKind.BUDGET;
		}
		return (agreement >= 0) ? DocumentKind.AGREEMENT : (programme >= 0) ? DocumentKind.PROGRAMME : null;
	}

	private @Nullable Municipality town(String text) {
		return this.parties.municipalities()
			.stream()
			.filter((town) -> Pattern.compile("(?i)\\b" + Pattern.quote(town.getName()) + "\\b").matcher(text).find())
			.findFirst()
			.orElse(null);
	}

	private static @Nullable Integer year(String text) {
		Matcher period = PERIOD.matcher(text);
		Matcher year = YEAR.matcher(text.replace('_', ' '));
		return period.find() ? Integer.valueOf(period.group(1)) : year.find() ? Integer.valueOf(year.group()) : null;
	}

	private static Integer end(String text, int from, @Nullable DocumentKind kind) {
		Matcher period = PERIOD.matcher(text);
		if (period.find() && Integer.parseInt(period.group(2)) >= from) {
			return Integer.valueOf(period.group(2));
		}
		return (kind == DocumentKind.BUDGET) ? from : from + COUNCIL_TERM;
	}

	private static String cut(String title) {
		return (title.length() <= LONGEST_TITLE) ? title : title.substring(0, LONGEST_TITLE - 1) + "…";
	}

	/** A name as codes are written: "SP Assen (2026).pdf" becomes "sp-assen-2026". */
	static String slug(String fileName) {
		String name = Normalizer.normalize(fileName.replaceAll("\\.[A-Za-z]{3,4}$", ""), Normalizer.Form.NFD);
		return Pattern.compile("[^a-z0-9]+")
			.splitAsStream(name.replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT))
			.filter((part) -> !part.isEmpty())
			.limit(8)
			.collect(Collectors.joining("-"));
	}

}
