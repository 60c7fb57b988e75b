package nl.toetssteen.comparison.theme;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import nl.toetssteen.comparison.ContentKind;
import nl.toetssteen.documents.DocumentKind;
import org.jspecify.annotations.Nullable;

/** A part of the page of a theme. */
enum Part {

	PLEDGES("belofte", "beloften", DocumentKind.PROGRAMME, ContentKind.PLEDGE),
	AGREEMENT_ITEMS("afspraak", "afspraken", DocumentKind.AGREEMENT, ContentKind.AGREEMENT_ITEM),
	GOALS("doel", "doelen", DocumentKind.BUDGET, ContentKind.GOAL),
	ACTIVITIES("activiteit", "activiteiten", DocumentKind.BUDGET, ContentKind.ACTIVITY),
	MONEY("geld", "geld", DocumentKind.BUDGET, null);

	private final String dutch;

	private final String plural;

	private final DocumentKind source;

	private final @Nullable ContentKind content;

	Part(String dutch, String plural, DocumentKind source, @Nullable ContentKind content) {
		this.dutch = dutch;
		this.plural = plural;
		this.source = source;
		this.content = content;
	}

	/** One of them, on pages and in files. */
	public String dutch() {
		return this.dutch;
	}

	/** Its name in addresses and above a list. */
	public String plural() {
		return this.plural;
	}

	/** "16 beloften", "1 belofte". */
	String count(long number) {
		return number + "\u00a0" + ((number == 1) ? this.dutch : this.plural);
	}

	/** What sort of document it comes from. */
	DocumentKind source() {
		return this.source;
	}

	/** What it holds; null for money. */
	@Nullable ContentKind content() {
		return this.content;
	}

	/** Those with texts. */
	static List<Part> texts() {
		return Arrays.stream(values()).filter((part) -> part.content != null).toList();
	}

	static Optional<Part> of(String plural) {
		return Arrays.stream(values()).filter((part) -> part.plural.equals(plural)).findFirst();
	}

}
