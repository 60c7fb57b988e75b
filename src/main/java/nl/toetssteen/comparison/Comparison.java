package nl.toetssteen.comparison;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import nl.toetssteen.documents.Document;
import nl.toetssteen.documents.DocumentKind;
import nl.toetssteen.documents.Documents;
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

	Comparison(Themes themes, Documents documents, ThemeContent content, ThemeMoney money) {
		this.themes = themes;
		this.documents = documents;
		this.content = content;
		this.money = money;
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

	private List<Document> documents(DocumentKind kind) {
		return this.documents.all()
			.stream()
			.filter((document) -> document.getKind() == kind)
			.sorted(Comparator.comparingInt(Document::getPeriodFrom).thenComparing(Document::getTitle))
			.toList();
	}

}
