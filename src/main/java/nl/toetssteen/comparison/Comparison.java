package nl.toetssteen.comparison;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import nl.toetssteen.documents.Document;
import nl.toetssteen.documents.DocumentKind;
import nl.toetssteen.documents.Documents;
import nl.toetssteen.linking.published.Standings;
import nl.toetssteen.themes.Theme;
import nl.toetssteen.themes.ThemeCode;
import nl.toetssteen.themes.Themes;

/** Lays beside each other what the documents say; other pages may show its overview. */
@Service
@Transactional(readOnly = true)
public class Comparison {

	private final Themes themes;

	private final Documents documents;

	private final ThemeContent content;

	private final ThemeMoney money;

	private final Standings standings;

	Comparison(Themes themes, Documents documents, ThemeContent content, ThemeMoney money, Standings standings) {
		this.themes = themes;
		this.documents = documents;
		this.content = content;
		this.money = money;
		this.standings = standings;
	}

	/** Each theme with how much every document says about it. */
	public ThemeOverview overview() {
		List<Document> programmes = documents(DocumentKind.PROGRAMME);
		Optional<Document> budget = documents(DocumentKind.BUDGET).stream().reduce((_, last) -> last);
		var counts = this.content.counts(programmes);
		Map<ThemeCode, List<TaskFieldMoney>> fields = budget.map(this.money::of).orElse(Map.of());
		List<ThemeRow> rows = this.themes.all()
			.stream()
			.map((theme) -> counts.row(theme,
					TaskFieldMoney.sum(fields.getOrDefault(theme.code(), List.of()), TaskFieldMoney::expenditure)))
			.toList();
		return new ThemeOverview(programmes, budget.orElse(null), rows);
	}

	/** Everything the documents say about a theme. */
	ThemePage of(Theme theme) {
		List<Document> programmes = documents(DocumentKind.PROGRAMME);
		List<Shelf> pledges = shelves(ContentKind.PLEDGE, theme, programmes, List.of());
		List<String> refs = pledges.stream().flatMap((shelf) -> shelf.entries().stream()).map(Entry::ref).toList();
		return new ThemePage(theme, new PledgeShelves(pledges, this.standings.of(refs), null),
				shelves(ContentKind.AGREEMENT_ITEM, theme, documents(DocumentKind.AGREEMENT), programmes),
				shelves(ContentKind.GOAL, theme, documents(DocumentKind.BUDGET), programmes),
				shelves(ContentKind.ACTIVITY, theme, documents(DocumentKind.BUDGET), programmes), purses(theme));
	}

	private List<Shelf> shelves(ContentKind kind, Theme theme, List<Document> documents, List<Document> programmes) {
		Map<Long, Document> byId = documents.stream().collect(Collectors.toMap(Document::getId, Function.identity()));
		Map<Long, List<Entry>> entries = this.content.of(kind, theme.code().value(), byId);
		return documents.stream()
			.map((document) -> new Shelf(document, entries.getOrDefault(document.getId(), List.of()),
					later(document, programmes)))
			.toList();
	}

	private List<ThemePage.Purse> purses(Theme theme) {
		return documents(DocumentKind.BUDGET).stream()
			.map((budget) -> new ThemePage.Purse(budget, this.money.of(budget).getOrDefault(theme.code(), List.of())))
			.toList();
	}

	private static List<String> later(Document document, List<Document> programmes) {
		return programmes.stream()
			.filter((programme) -> programme.getPeriodFrom() > document.getPeriodFrom()
					|| (document.getKind() == DocumentKind.BUDGET
							&& programme.getPeriodFrom() == document.getPeriodFrom()))
			.map(Document::shortName)
			.toList();
	}

	private List<Document> documents(DocumentKind kind) {
		return this.documents.all()
			.stream()
			.filter((document) -> document.getKind() == kind)
			.sorted(Comparator.comparingInt(Document::getPeriodFrom).thenComparing(Document::getTitle))
			.toList();
	}

}
