package nl.toetssteen.ingestion.tables;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import nl.toetssteen.documents.Node.Table.Row;

/**
 * Takes the receiver of a grant apart from its purpose, which are printed behind each
 * other without a sign between them. Only where the table itself tells where one ends: a
 * name or a purpose that other rows have too, or a word purposes begin with. Elsewhere
 * both stay in the label.
 */
final class Receivers {

	private static final Pattern RECEIVER = Pattern
		.compile("(?i)organisatie|instelling|(subsidie)?ontvanger|vereniging|stichting");

	private static final Pattern PURPOSE = Pattern.compile("(?i)doel|activiteit(en)?|bestemming|doelstelling");

	/** Names of many receivers begin so; alone they name nobody. */
	private static final Set<String> GENERIC = Set.of("st.", "st", "stichting", "de", "het", "vereniging", "ver.",
			"gemeente", "provincie", "regio", "wijkcentrum", "wijkgebouw", "wijkvereniging", "sport");

	private static final Set<String> PURPOSE_STARTS = Set.of("Exploitatie", "Exploitatiebijdrage", "Bijdrage", "Inzet",
			"Ondersteuning", "Ondersteunen", "Organisatie", "Organiseren", "Uitvoering", "Uitvoeren", "Activering",
			"Versterking", "Versterken", "Bevorderen", "Bevordering", "Vergroten", "Beheer", "Onderhoud", "Ter",
			"Tegemoetkoming", "Hulpverlening", "Huisvesting", "Subsidie", "Subsidieregeling");

	/**
	 * A last word that rows share is a purpose when it is long; shorter ones are places.
	 */
	private static final int LONG_WORD = 12;

	private final List<List<String>> labels;

	private Receivers(List<Row> rows) {
		this.labels = rows.stream().map((row) -> List.of(row.label().split(" "))).toList();
	}

	/** The rows with the purpose in their note, where it is sure which words it is. */
	static List<Row> split(Header header, List<Row> rows) {
		List<String> label = header.label();
		boolean grants = label.size() > 1 && RECEIVER.matcher(label.getFirst()).matches()
				&& PURPOSE.matcher(label.get(1)).matches();
		if (!grants) {
			return rows;
		}
		var receivers = new Receivers(rows);
		return IntStream.range(0, rows.size()).mapToObj((at) -> receivers.split(rows.get(at), at)).toList();
	}

	private Row split(Row row, int at) {
		List<String> words = this.labels.get(at);
		return IntStream.range(1, words.size())
			.filter((cut) -> beginsPurpose(words, cut, at))
			.mapToObj((cut) -> new Row(0, row.code(), String.join(" ", words.subList(0, cut)),
					String.join(" ", words.subList(cut, words.size())), row.indented(), row.cells(), row.place()))
			.findFirst()
			.orElse(row);
	}

	private boolean beginsPurpose(List<String> words, int cut, int at) {
		if (!Character.isUpperCase(words.get(cut).charAt(0)) || isGeneric(words.subList(0, cut))) {
			return false;
		}
		return PURPOSE_STARTS.contains(words.get(cut)) || isSharedPurpose(words.subList(cut, words.size()), at)
				|| isSharedName(words.subList(0, cut), at);
	}

	private static boolean isGeneric(List<String> words) {
		return words.getLast().matches("[-–&]|van|voor|en|in|aan|of") || ownWords(words) == 0;
	}

	private static long ownWords(List<String> words) {
		return words.stream().filter((word) -> !GENERIC.contains(word.toLowerCase(Locale.ROOT))).count();
	}

	/** Another row ends in the same words, behind another name. */
	private boolean isSharedPurpose(List<String> purpose, int at) {
		boolean telling = purpose.size() > 1
				|| purpose.getFirst().length() >= LONG_WORD && !purpose.getFirst().contains("-");
		return telling && others(at).anyMatch((words) -> words.size() > purpose.size()
				&& words.subList(words.size() - purpose.size(), words.size()).equals(purpose));
	}

	/**
	 * Another row begins with the same words, and goes on with another purpose. One word
	 * may be no more than "Zeeuwse" or a place.
	 */
	private boolean isSharedName(List<String> name, int at) {
		return ownWords(name) > 1 && others(at).anyMatch((words) -> words.size() > name.size()
				&& words.subList(0, name.size()).equals(name) && Character.isUpperCase(words.get(name.size()).charAt(0))
				&& !words.get(name.size()).equals(this.labels.get(at).get(name.size())));
	}

	private Stream<List<String>> others(int at) {
		return IntStream.range(0, this.labels.size()).filter((other) -> other != at).mapToObj(this.labels::get);
	}

}
