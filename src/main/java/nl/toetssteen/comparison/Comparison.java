package nl.toetssteen.comparison;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import nl.toetssteen.documents.Document;
import nl.toetssteen.documents.DocumentKind;
import nl.toetssteen.documents.Documents;
import nl.toetssteen.documents.Towns;
import nl.toetssteen.themes.ThemeCode;
import nl.toetssteen.themes.Themes;
import nl.toetssteen.web.BadQuery;

/** Lays beside each other what the documents say; other pages may show its overview. */
@Service
@Transactional(readOnly = true)
public class Comparison {

	private final Themes themes;

	private final Documents documents;

	private final Towns towns;

	private final ThemeContent content;

	private final ThemeMoney money;

	Comparison(Themes themes, Documents documents, Towns towns, ThemeContent content, ThemeMoney money) {
		this.themes = themes;
		this.documents = documents;
		this.towns = towns;
		this.content = content;
		this.money = money;
	}

	/**
	 * Each theme with how much every document says about it.
	 * @param town CBS code of the only municipality, or alle; null for the usual one
	 * @throws BadQuery for a municipality that has no documents here
	 */
	public ThemeOverview overview(@Nullable String town) {
		TownChoice choice = TownChoice.of(this.towns.all(), town);
		List<Document> documents = documents(choice);
		List<Document> programmes = of(DocumentKind.PROGRAMME, documents);
		// The money of one town says nothing about what all of them say.
		Optional<Document> budget = choice.isMixed() ? Optional.empty()
				: of(DocumentKind.BUDGET, documents).stream().reduce((_, last) -> last);
		var counts = this.content.counts(programmes, documents);
		Map<ThemeCode, List<TaskFieldMoney>> fields = budget.map(this.money::of).orElse(Map.of());
		List<ThemeRow> rows = this.themes.all()
			.stream()
			.map((theme) -> counts.row(theme,
					TaskFieldMoney.sum(fields.getOrDefault(theme.code(), List.of()), TaskFieldMoney::expenditure)))
			.toList();
		return new ThemeOverview(programmes, budget.orElse(null), rows, choice);
	}

	private static List<Document> of(DocumentKind kind, List<Document> documents) {
		return documents.stream().filter((document) -> document.getKind() == kind).toList();
	}

	private List<Document> documents(TownChoice choice) {
		return this.documents.all()
			.stream()
			.filter((document) -> choice.covers(document.getMunicipality()))
			.sorted(Comparator.comparingInt(Document::getPeriodFrom).thenComparing(Document::getTitle))
			.toList();
	}

}
