package nl.toetssteen.linking.targets;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import nl.toetssteen.budget.Budget;
import nl.toetssteen.budget.BudgetLine;
import nl.toetssteen.documents.Citation;
import nl.toetssteen.documents.Document;
import nl.toetssteen.documents.Documents;
import nl.toetssteen.documents.Place;
import nl.toetssteen.documents.references.Reference;
import nl.toetssteen.documents.references.ReferenceKind;
import nl.toetssteen.documents.references.References;
import nl.toetssteen.linking.TargetKind;
import nl.toetssteen.linking.TimeRole;
import nl.toetssteen.linking.suggesting.Suggestion;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lays out what a pledge may be tied to. */
@Component
public class Cards {

	private final References references;

	private final Documents documents;

	private final Budget budget;

	private final JdbcClient jdbc;

	Cards(References references, Documents documents, Budget budget, JdbcClient jdbc) {
		this.references = references;
		this.documents = documents;
		this.budget = budget;
		this.jdbc = jdbc;
	}

	/**
	 * The things with these refs by ref, in the same order; what is no target is left
	 * out.
	 */
	public Map<String, Card> of(Document programme, Collection<String> refs) {
		Map<String, Document> byCode = this.documents.ever()
			.stream()
			.collect(Collectors.toMap(Document::getCode, Function.identity()));
		Map<String, Found> found = found(refs);
		Map<String, BudgetLine> lines = this.budget.linesByRef(refs);
		Map<String, Card> cards = new LinkedHashMap<>();
		this.references.find(refs)
			.stream()
			.filter((reference) -> reference.kind() != ReferenceKind.PLEDGE)
			.forEach((reference) -> cards.put(reference.ref(), card(reference, programme, byCode, found, lines)));
		return cards;
	}

	/** The same for what a machine proposes, with its reasons. */
	public List<Card> of(Document programme, List<Suggestion> suggestions) {
		Map<String, Card> cards = of(programme, suggestions.stream().map(Suggestion::targetRef).toList());
		List<Card> inOrder = new ArrayList<>();
		for (Suggestion suggestion : suggestions) {
			Card card = cards.get(suggestion.targetRef());
			if (card != null) {
				inOrder.add(card.suggested(new Card.Reasons(suggestion.score(),
						suggestion.reasons().stream().map(Cards::quoted).toList())));
			}
		}
		return inOrder;
	}

	private static Card card(Reference reference, Document programme, Map<String, Document> byCode,
			Map<String, Found> places, Map<String, BudgetLine> lines) {
		Document document = Objects.requireNonNull(byCode.get(reference.document()));
		Found found = places.get(reference.ref());
		BudgetLine line = lines.get(reference.ref());
		boolean untitled = reference.title().isEmpty();
		boolean money = reference.kind() == ReferenceKind.BUDGET_LINE;
		return new Card(reference.ref(), TargetKind.valueOf(reference.kind().name()),
				untitled ? reference.text() : reference.title(), (untitled || money) ? "" : reference.text(),
				part(reference), document.shortName(), TimeRole.of(programme, document),
				(found == null) ? "" : Citation.placeInWords(document, found.place()),
				(found == null) ? null : "/documenten/" + document.getCode() + "/passage/" + found.passage(),
				page(reference, document), (line == null) ? List.of() : MoneyCell.of(line), null);
	}

	// Words of the documents stand between asterisks.
	private static String quoted(String reason) {
		return reason.replaceAll("\\*([^*]+)\\*", "“$1”");
	}

	private static String part(Reference reference) {
		return reference.context().isBlank() ? reference.part() : reference.part() + " · " + reference.context();
	}

	private static @Nullable String page(Reference reference, Document document) {
		String number = reference.ref().substring(reference.ref().indexOf('/') + 1);
		return switch (reference.kind()) {
			case AGREEMENT_ITEM -> "/afspraken/" + reference.ref();
			case GOAL -> "/begroting/" + document.budgetYear() + "/doelen/" + number;
			case ACTIVITY -> "/begroting/" + document.budgetYear() + "/activiteiten/" + number;
			default -> null;
		};
	}

	// A read model: one question instead of one for each kind of content.
	private Map<String, Found> found(Collection<String> refs) {
		Map<String, Found> found = new HashMap<>();
		if (!refs.isEmpty()) {
			this.jdbc.sql("select ref, passage_from, line_from, line_to, page from findable where ref in (:refs)")
				.param("refs", refs)
				.query((row) -> {
					@Nullable Integer page = row.getObject("page", Integer.class);
					var place = new Place(row.getInt("line_from"), row.getInt("line_to"), page);
					found.put(row.getString("ref"), new Found(row.getInt("passage_from"), place));
				});
		}
		return found;
	}

	/** Where something stands in its document. */
	private record Found(int passage, Place place) {
	}

}
