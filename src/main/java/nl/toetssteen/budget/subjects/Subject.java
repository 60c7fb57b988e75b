package nl.toetssteen.budget.subjects;

import java.util.Arrays;
import java.util.Locale;

import nl.toetssteen.budget.BudgetTableKind;

/** Something a budget has tables about, as its pages name it. */
enum Subject {

	TAAKVELDEN(BudgetTableKind.TASK_FIELDS, "Taakvelden",
			"Alle gemeenten verdelen hun geld op dezelfde manier: over taakvelden. Zo kunt u gemeenten vergelijken."),
	INVESTERINGEN(BudgetTableKind.INVESTMENTS, "Investeringen",
			"Geld voor iets waar de gemeente jaren mee doet, zoals een school of een weg."),
	RESERVES(BudgetTableKind.RESERVES, "Reserves",
			"Spaarpotten van de gemeente: wat zit erin, wat komt erbij en wat gaat eraf?"),
	AMBITIES(BudgetTableKind.AMBITIONS, "Ambitiegeld",
			"Geld dat de gemeente apart zette voor de plannen uit haar coalitieakkoord."),
	INCIDENTEEL(BudgetTableKind.INCIDENTAL, "Incidenteel geld",
			"Geld dat er één keer is, of een paar jaar. Structureel geld komt elk jaar terug.");

	private final BudgetTableKind kind;

	private final String title;

	private final String lead;

	Subject(BudgetTableKind kind, String title, String lead) {
		this.kind = kind;
		this.title = title;
		this.lead = lead;
	}

	static Subject of(String path) {
		return Arrays.stream(values()).filter((subject) -> subject.path().equals(path)).findFirst().orElseThrow();
	}

	BudgetTableKind kind() {
		return this.kind;
	}

	public String title() {
		return this.title;
	}

	/** What it is, in one sentence. */
	public String lead() {
		return this.lead;
	}

	/** The last step of its address. */
	public String path() {
		return name().toLowerCase(Locale.ROOT);
	}

}
