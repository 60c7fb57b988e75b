package nl.toetssteen.ingestion.budget;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import nl.toetssteen.ingestion.LineJoiner;

/** What the wording of a line says about its part in the text. */
final class Wording {

	/** A code of a goal or an activity in any of its printed forms, before a title. */
	private static final Pattern CODED = Pattern.compile(
			"(?:\\d{1,2}\\.\\d{1,2}\\.?\\s+)?\\d{1,2}\\.\\d{1,2}(\\.\\d{1,2}\\.?|\\.?\\s?[a-z]\\.?|\\.)?[:–-]?\\s+['‘“\"(]?\\p{Lu}.*");

	private static final Pattern AMOUNT_AT_END = Pattern.compile(".*\\s-?(?!(19|20)\\d\\d$)\\d[\\d.]*(,\\d+)?\\s?%?");

	private static final Pattern BULLET = Pattern.compile("([•●▪■◦‣✓✔➢\\uE000-\\uF8FF]\\s*|[*o–-]\\s+)(?=\\S)");

	private static final Pattern NUMBER = Pattern.compile("(\\d{1,2})[.)]\\s+(?=\\S)");

	private static final Pattern WHEN = Pattern
		.compile("(?iU)(wanneer\\b.*|planning|periode|looptijd|tijdpad|tijdsplanning)[?:]?");

	private static final Pattern ASKS_GOAL = Pattern.compile("(?iU)(wat willen we\\b.*|doel(en)?|doelstelling(en)?"
			+ "|beoogde? (maatschappelijke? )?effect(en)?|ambities?|opgaven?|speerpunt(en)?)\\s*[?:]?");

	private static final Pattern ASKS_ACTION = Pattern
		.compile("(?iU)(wat (gaan|doen) we\\b.*|hoe (gaan|doen) we dat\\b.*"
				+ "|activiteiten|acties|maatregelen|inspanningen)\\s*[?:]?");

	/** What comes after the goals of a programme. */
	private static final Pattern CLOSES = Pattern
		.compile("(?iU)(wat (mag|gaat|kost)\\b.*|middeleninzet|middelen|investeringen"
				+ "|(lasten en baten|baten en lasten|ambitiemiddelen|verbonden partijen)\\b.*|(beleids)?indicatoren"
				+ "|financi(ën|eel)|kosten)\\s*[?:]?");

	private static final Pattern DATES = Pattern.compile("(?iU)(wanneer|planning|periode|looptijd)\\s*:\\s*\\S.*");

	private static final Pattern LABELS_GOAL = Pattern
		.compile("(?iU)(doel|doelstelling|ambitie|opgave|speerpunt)(\\s+\\d{1,2}(\\.\\d{1,2})?\\b|\\s*[:–-])\\s*\\S.*");

	private static final Pattern SENTENCE_END = Pattern.compile("([.!?:;][)\"'’”]?|://\\S+)$");

	private static final Pattern CAPITAL = Pattern.compile("['‘“\"(]?\\p{Lu}");

	private static final Pattern NOTHING = Pattern.compile("(?iU)(niet van toepassing|n\\.?v\\.?t\\.?|geen)\\b.*");

	private Wording() {
	}

	/** Whether it is the title of a goal ("1.2 …") or of an activity ("1.2.a …"). */
	static boolean isCoded(String text) {
		return CODED.matcher(text).matches() && text.length() <= 200 && !text.endsWith(".")
				&& !AMOUNT_AT_END.matcher(text).matches();
	}

	/** How deep the code goes: 1 for a goal, 2 for an activity, 0 without a code. */
	static int codeDepth(String text) {
		Matcher matcher = CODED.matcher(text);
		if (!isCoded(text) || !matcher.matches()) {
			return 0;
		}
		String tail = matcher.group(1);
		return (tail == null || ".".equals(tail)) ? 1 : 2;
	}

	static boolean isItem(String line) {
		String text = LineJoiner.clean(line);
		return bullet(text).lookingAt() || number(text).lookingAt();
	}

	static Matcher bullet(String text) {
		return BULLET.matcher(text);
	}

	static Matcher number(String text) {
		return NUMBER.matcher(text);
	}

	/** Whether a heading asks when something will be done. */
	static boolean asksWhen(String text) {
		return WHEN.matcher(text).matches();
	}

	/** Whether a heading asks what should be reached. */
	static boolean asksForGoal(String text) {
		return ASKS_GOAL.matcher(text).matches();
	}

	/**
	 * Whether it is a heading that budgets have everywhere, so that a colon is no end.
	 */
	static boolean isKeyWord(String text) {
		return asksForGoal(text) || asksWhen(text) || closesGoals(text) || ASKS_ACTION.matcher(text).matches();
	}

	/** Whether it is the title of a goal that has a label: "Ambitie 2: Schone lucht". */
	static boolean labelsGoal(String text) {
		return LABELS_GOAL.matcher(text).matches();
	}

	/** Whether it says on its own when something will be done: "Planning: 2027". */
	static boolean dates(String text) {
		return DATES.matcher(text).matches();
	}

	/** Whether a heading opens what comes after the goals of a programme. */
	static boolean closesGoals(String text) {
		return CLOSES.matcher(text).matches();
	}

	/** Whether it says that there is nothing to say, which is no heading. */
	static boolean saysNothing(String text) {
		return NOTHING.matcher(text).matches();
	}

	static boolean endsSentence(String text) {
		return SENTENCE_END.matcher(text).find();
	}

	static boolean startsLowerCase(String text) {
		return !text.isEmpty() && Character.isLowerCase(text.charAt(0));
	}

	static boolean startsUpperCase(String text) {
		return CAPITAL.matcher(text).lookingAt();
	}

}
