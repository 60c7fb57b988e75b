package nl.toetssteen.documents.finding;

import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Whether a Dutch sentence commits those who wrote it: it says what "we" do or want, or
 * what will be, must be or comes for inhabitants. What describes the town or the text
 * itself does not commit.
 */
final class Commitment {

	private static final Pattern WE = Pattern
		.compile("(?iU)(?:(?<before>[\\p{L}-]+)\\s+)?\\b(?:we|wij)\\b(?:\\s+(?<after>[\\p{L}-]+))?");

	/** These say how things are for us, not what we will do. */
	private static final Set<String> STATES = Set.of("beseffen", "bevinden", "begrijpen", "constateren", "denken",
			"doen", "erkennen", "ervaren", "geloven", "hadden", "hebben", "hoeven", "hopen", "horen", "kennen",
			"krijgen", "kunnen", "leven", "lezen", "merken", "mogen", "onderscheiden", "signaleren", "staan",
			"verwachten", "vervullen", "vinden", "voelen", "waren", "weten", "wonen", "worden", "zien", "zijn");

	/** These say what the text does. */
	private static final Set<String> TELLS = Set.of("behandelen", "beschrijven", "bespreken", "presenteren", "schetsen",
			"toelichten");

	private static final Pattern PAST = Pattern.compile(
			"(?U).*(eerden|oerden|orgden|ouwden|telden|eelden|erkten|aakten|oonden|gingen|deden|kregen|kwamen|namen|gaven|wilden|konden|moesten|zouden|werden|bleven|stonden)");

	private static final Set<String> SUBORDINATES = Set.of("als", "dat", "hoe", "indien", "nadat", "nu", "of", "omdat",
			"terwijl", "toen", "totdat", "voordat", "wanneer", "waaraan", "waar", "waarbij", "waardoor", "waarin",
			"waarmee", "waarom", "waarop", "waarover", "waarvan", "waarvoor", "zoals", "zodat");

	/** Intentions made of a state and a noun. */
	private static final Pattern INTENDS = Pattern.compile(
			"(?iU)\\b(hebben|zijn)\\b.*\\b(de ambitie|als doel|ten doel|tot doel|oog voor|aandacht voor|van plan|voornemens|bereid)\\b|\\bstaan\\b.*\\bvoor\\b.*\\bin\\b");

	/** The text speaks of itself. */
	private static final Pattern ITSELF = Pattern.compile(
			"(?iU)\\b(dit|deze|het volgende|de volgende)\\s+(\\p{L}*akkoord|document|stuk|hoofdstuk|paragraaf|programma|notitie|bladzijden)\\b");

	private static final Pattern OPENS = Pattern
		.compile("(?iU)\\b(starten|beginnen|openen|geven|laten|leggen|zetten|sluiten)\\b");

	/**
	 * What comes about: "krijgt", "er komt", "ontstaat", "moet", "zal", "wordt …
	 * gebouwd".
	 */
	private static final Pattern COMES = Pattern.compile(
			"(?iU)\\b(krijgt|krijgen|er komt|er komen|komt er|ontstaat|ontstaan|moet|moeten|dient|dienen|zal|zullen|wordt|worden)\\b");

	/** A trend or a state of affairs, not a promise. */
	private static final Pattern ONGOING = Pattern
		.compile("(?iU)\\b(steeds|inmiddels|momenteel|nu al|vandaag|afgelopen|van oudsher)\\b");

	private static final Pattern TAKE_PART = Pattern.compile(
			"(?iU)\\b(beslissen|denken|praten|bepalen|kiezen)\\b.{0,30}\\bmee\\b|\\bmee(beslissen|denken|praten|bepalen)\\b");

	private Commitment() {
	}

	static boolean isIn(String sentence) {
		if (sentence.endsWith("?") || speaksOfItself(sentence)) {
			return false;
		}
		if (WE.matcher(sentence).results().anyMatch((we) -> commits(we, sentence))) {
			return true;
		}
		boolean ours = WE.matcher(sentence).find();
		return !ours && (sentence.startsWith("U ") || TAKE_PART.matcher(sentence).find() || comes(sentence));
	}

	private static boolean speaksOfItself(String sentence) {
		return ITSELF.matcher(sentence).find() && OPENS.matcher(sentence).find();
	}

	private static boolean commits(MatchResult we, String sentence) {
		String before = lower(we.group("before"));
		String after = lower(we.group("after"));
		if (SUBORDINATES.contains(before)) {
			return false;
		}
		String verb = isVerb(before) ? before : after;
		return isVerb(verb) && acts(verb, sentence);
	}

	private static boolean acts(String verb, String sentence) {
		if (STATES.contains(verb)) {
			return INTENDS.matcher(sentence).find();
		}
		return !TELLS.contains(verb) && !PAST.matcher(verb).matches();
	}

	/**
	 * After "we" stands a plural verb, and before it when something else opens the
	 * sentence.
	 */
	private static boolean isVerb(String word) {
		return word.length() > 3 && (word.endsWith("en") || word.matches("gaan|staan|slaan|doen|zien|zijn"))
				&& !word.matches("samen|binnen|buiten|tussen|alleen|morgen|tegen|eigen|open|waarin|zelden|bovendien");
	}

	private static boolean comes(String sentence) {
		var comes = COMES.matcher(sentence);
		if (!comes.find() || ONGOING.matcher(sentence).find()) {
			return false;
		}
		boolean gets = comes.group(1).toLowerCase(Locale.ROOT).startsWith("krijg");
		return gets || !isSubordinate(sentence.substring(0, comes.start()));
	}

	/** Whether the clause that a verb stands in began with "dat", "die" or the like. */
	private static boolean isSubordinate(String before) {
		String clause = before.substring(before.lastIndexOf(',') + 1).toLowerCase(Locale.ROOT);
		for (String word : clause.split("[^\\p{L}]+")) {
			if (SUBORDINATES.contains(word) || word.equals("die")) {
				return true;
			}
		}
		return false;
	}

	private static String lower(@Nullable String word) {
		return (word == null) ? "" : word.toLowerCase(Locale.ROOT);
	}

}
