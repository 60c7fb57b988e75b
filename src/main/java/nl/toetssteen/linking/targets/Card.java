package nl.toetssteen.linking.targets;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.Collectors;

import nl.toetssteen.linking.LinkKind;
import nl.toetssteen.linking.TargetKind;
import nl.toetssteen.linking.TimeRole;
import org.jspecify.annotations.Nullable;

/**
 * Something that may answer a pledge, as an officer looks at it.
 *
 * @param title its title, or its words when it has none
 * @param text what else it says; may be empty
 * @param part chapter, programme or table it is a part of
 * @param document short name of its document
 * @param place line and page in Dutch: "regel 168"; empty when it left the document
 * @param address where it stands in the reader; null when it left the document
 * @param page the portal's page about it; null when there is none
 * @param money the row's amounts; empty for what is no row of the budget
 * @param suggestion why a machine proposes it; null when nobody but the officer does
 */
public record Card(String ref, TargetKind kind, String title, String text, String part, String document, TimeRole role,
		String place, @Nullable String address, @Nullable String page, List<MoneyCell> money,
		@Nullable Reasons suggestion) {

	/**
	 * Why a machine proposes it.
	 *
	 * @param score from 0 to 1, comparable within one pledge
	 */
	public record Reasons(double score, List<String> said) {
	}

	/** Its number in the document; a row of a table has none. */
	public String number() {
		return (this.kind == TargetKind.BUDGET_LINE) ? "" : this.ref.substring(this.ref.indexOf('/') + 1);
	}

	/** Number and title in one line. */
	public String name() {
		return (number() + " " + this.title).strip();
	}

	/** The words of its source chip: "Begroting 2026 · Wonen · 1.1.a · regel 1404". */
	public String chip() {
		return Stream.of(this.document, this.part, number(), this.place)
			.filter((each) -> !each.isEmpty())
			.collect(Collectors.joining(" · "));
	}

	/** What tells it from others with the same name: the table, or its document. */
	public String whereabouts() {
		return (this.kind == TargetKind.BUDGET_LINE) ? this.part : this.document;
	}

	/** What is printed in the row, in few words: "Begroting 2026: 100". */
	public String moneyInShort() {
		return this.money.stream()
			.filter((cell) -> cell.euros() != null)
			.map((cell) -> cell.column() + ": " + cell.printed())
			.limit(3)
			.collect(Collectors.joining(" · "));
	}

	/** The kinds of link that may run to it. */
	public List<LinkKind> kinds() {
		return Arrays.stream(LinkKind.values()).filter(this.role::allows).toList();
	}

	/** Colour and mark of what it is: agreement, plan or money. */
	public String colour() {
		return switch (this.kind) {
			case AGREEMENT_ITEM -> "agreement";
			case GOAL, ACTIVITY -> "plan";
			case BUDGET_LINE -> "money";
		};
	}

	Card suggested(Reasons reasons) {
		return new Card(this.ref, this.kind, this.title, this.text, this.part, this.document, this.role, this.place,
				this.address, this.page, this.money, reasons);
	}

}
