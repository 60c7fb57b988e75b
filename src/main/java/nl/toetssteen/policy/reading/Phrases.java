package nl.toetssteen.policy.reading;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The fixed phrases by which Dutch budgets say what comes next. */
final class Phrases {

	private static final String END = "\\s*[?:.]?";

	private static final Pattern GOAL = Pattern.compile("(?iU)(wat willen we\\b.*|doel(en)?|doelstelling(en)?"
			+ "|(beoogde? )?(maatschappelijke? )?effect(en)?|ambities?|opgaven?|speerpunt(en)?)" + END);

	private static final Pattern ACTION = Pattern
		.compile("(?iU)(wat (gaan|doen) we\\b.*|hoe (gaan|doen|bereiken) we (dat|dit)\\b.*"
				+ "|(wat zijn )?(onze )?(activiteiten|acties|maatregelen|inspanningen))" + END);

	private static final Pattern WHEN = Pattern
		.compile("(?iU)(wanneer\\b.*|planning|periode|looptijd|tijdpad|tijdsplanning)" + END);

	private static final Pattern PERIOD = Pattern.compile("(?iU)(?:wanneer|planning|periode|looptijd)\\s*:\\s*(\\S.*)");

	private static final Pattern CLOSING = Pattern
		.compile("(?iU)(wat (mag|gaat|kost) (het|dat|dit)\\b.*|middeleninzet|middelen|investeringen|kosten"
				+ "|(lasten en baten|baten en lasten|ambitiemiddelen|verbonden partijen)\\b.*|(beleids)?indicatoren"
				+ "|financi(ën|eel))" + END);

	private static final Pattern MONEY = Pattern.compile("(?iU)wat (mag|gaat|kost) (het|dat|dit)\\b.*");

	private static final Pattern NO_PROGRAMME = Pattern.compile("(?iU)(paragraaf|bijlage)\\b.*");

	private static final Pattern LABELLED = Pattern
		.compile("(?iU)(?:doel|doelstelling|ambitie|opgave|speerpunt)(?:\\s+(\\d{1,2}(?:\\.\\d{1,2})?)\\s*[.:–-]?"
				+ "|\\s*[:–-])\\s+(\\S.*)");

	private Phrases() {
	}

	static boolean asksForGoal(String heading) {
		return GOAL.matcher(heading).matches();
	}

	static boolean asksForAction(String heading) {
		return ACTION.matcher(heading).matches();
	}

	static boolean asksWhen(String heading) {
		return WHEN.matcher(heading).matches();
	}

	/** Whether what follows is no longer about goals but about money and partners. */
	static boolean closesGoals(String heading) {
		return CLOSING.matcher(heading).matches();
	}

	/** Whether it is asked what all that costs. */
	static boolean asksForMoney(String heading) {
		return MONEY.matcher(heading).matches();
	}

	/** Whether a chapter with this title is no programme. */
	static boolean isNoProgramme(String title) {
		return NO_PROGRAMME.matcher(title).matches();
	}

	/** The period in a line such as "Planning: 2027". */
	static Optional<String> period(String text) {
		Matcher matcher = PERIOD.matcher(text);
		return (matcher.matches() && text.length() < 120) ? Optional.of(matcher.group(1)) : Optional.empty();
	}

	/** The title of a goal with a label before it: "Ambitie 2: Schone lucht". */
	static Optional<GoalLabel> label(String text) {
		Matcher matcher = LABELLED.matcher(text);
		if (!matcher.matches()) {
			return Optional.empty();
		}
		String number = matcher.group(1);
		return Optional.of(new GoalLabel((number != null) ? number : "", matcher.group(2)));
	}

	/**
	 * A goal's title with its label taken off.
	 *
	 * @param number as printed after the label; empty without one
	 */
	record GoalLabel(String number, String title) {
	}

}
