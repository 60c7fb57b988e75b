package nl.toetssteen.comparison.sidebyside;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import nl.toetssteen.comparison.ContentKind;
import nl.toetssteen.documents.DocumentKind;
import org.jspecify.annotations.Nullable;

/** A sort of content that a side can show. */
enum Part {

	PLEDGES("beloften", "belofte", ContentKind.PLEDGE, DocumentKind.PROGRAMME),
	AGREEMENT_ITEMS("afspraken", "afspraak", ContentKind.AGREEMENT_ITEM, DocumentKind.AGREEMENT),
	GOALS("doelen", "doel", ContentKind.GOAL, DocumentKind.BUDGET),
	ACTIVITIES("activiteiten", "activiteit", ContentKind.ACTIVITY, DocumentKind.BUDGET),
	MONEY("geld", "taakveld", null, DocumentKind.BUDGET);

	private final String dutch;

	private final String one;

	private final @Nullable ContentKind content;

	private final DocumentKind source;

	Part(String dutch, String one, @Nullable ContentKind content, DocumentKind source) {
		this.dutch = dutch;
		this.one = one;
		this.content = content;
		this.source = source;
	}

	/** The word on pages and in addresses. */
	public String dutch() {
		return this.dutch;
	}

	/** What one of them is called. */
	public String one() {
		return this.one;
	}

	/** Where it is stored; null for money, which stands in tables. */
	@Nullable ContentKind content() {
		return this.content;
	}

	/** What a document of this kind can show. */
	static List<Part> of(DocumentKind kind) {
		return Arrays.stream(values()).filter((part) -> part.source == kind).toList();
	}

	/** The one with this word in addresses. */
	static Optional<Part> of(String word) {
		return Arrays.stream(values()).filter((part) -> part.dutch.equals(word)).findFirst();
	}

}
