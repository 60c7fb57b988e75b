package nl.toetssteen.search.pages;

import java.util.List;
import java.util.Map;

import nl.toetssteen.budget.Budget;
import nl.toetssteen.budget.BudgetLine;
import nl.toetssteen.documents.Document;
import nl.toetssteen.documents.Documents;
import nl.toetssteen.search.Findable;
import nl.toetssteen.search.FindableKind;
import nl.toetssteen.search.Found;
import nl.toetssteen.search.Hit;
import nl.toetssteen.search.Restrictions;
import nl.toetssteen.search.Searches;
import nl.toetssteen.search.highlight.Highlighter;
import nl.toetssteen.search.highlight.Marker;
import nl.toetssteen.search.query.Question;
import nl.toetssteen.themes.Themes;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Puts together what the search page shows. */
@Component
class Answers {

	private final Searches searches;

	private final Highlighter highlighter;

	private final Documents documents;

	private final Themes themes;

	private final Budget budget;

	Answers(Searches searches, Highlighter highlighter, Documents documents, Themes themes, Budget budget) {
		this.searches = searches;
		this.highlighter = highlighter;
		this.documents = documents;
		this.themes = themes;
		this.budget = budget;
	}

	/** The documents there are, oldest first. */
	List<Document> documents() {
		return this.documents.all().reversed();
	}

	/** Number of things that can be found. */
	long searchable() {
		return this.searches.size();
	}

	Answer to(SearchAddress address) {
		Found found = this.searches.ask(address.q(), address.restrictions(), address.literal(), address.offset(),
				address.view().size());
		var names = new Names(this.documents.all(), this.themes.titles());
		List<FacetLinks> facets = SearchAddress.FACETS.stream()
			.map((facet) -> FacetLinks.of(facet, counts(facet, address, found), address, names))
			.toList();
		return new Answer(found.total(), hits(found, names), facets, found.adjustments(),
				Spread.of(counts("document", address, found), address, names),
				address.isNarrowed() || limits(found.question()), (found.total() == 0) ? searchable() : 0);
	}

	/** Whether a question leaves out what has its words. */
	private static boolean limits(Question question) {
		return switch (question) {
			case Question.Not _, Question.Filter _ -> true;
			case Question.Some some -> some.parts().stream().anyMatch(Answers::limits);
			case Question.All all -> all.parts().stream().anyMatch(Answers::limits);
			case Question.Any any -> any.parts().stream().anyMatch(Answers::limits);
			case Question.Word _, Question.Phrase _, Question.Nothing _ -> false;
		};
	}

	/** Counted as if nothing of the facet was chosen, so that a choice can be widened. */
	private Map<String, Long> counts(String facet, SearchAddress address, Found found) {
		if (address.chosen(facet).isEmpty()) {
			return found.counts().getOrDefault(facet, Map.of());
		}
		Restrictions others = address.restrictions().with(facet, List.of());
		return this.searches.ask(address.q(), others, address.literal(), 0, 0).counts().getOrDefault(facet, Map.of());
	}

	private List<HitView> hits(Found found, Names names) {
		Marker marker = this.highlighter.of(found.question());
		String site = ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
		List<Findable> things = found.hits()
			.stream()
			.map(Hit::thing)
			.filter((each) -> names.knows(each.getDocument()))
			.toList();
		Map<String, BudgetLine> lines = this.budget.linesByRef(things.stream()
			.filter((thing) -> thing.getKind() == FindableKind.BUDGET_LINE)
			.map(Findable::getRef)
			.toList());
		return things.stream()
			.map((thing) -> HitView.of(thing, names.known(thing.getDocument()), marker, site,
					money(lines.get(thing.getRef()), thing)))
			.toList();
	}

	private static @Nullable RowMoney money(@Nullable BudgetLine line, Findable thing) {
		return (line == null) ? null : RowMoney.of(line, thing.getYear()).orElse(null);
	}

}
