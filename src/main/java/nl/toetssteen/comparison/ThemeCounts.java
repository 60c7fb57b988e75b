package nl.toetssteen.comparison;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import nl.toetssteen.documents.Document;
import nl.toetssteen.themes.Theme;

/**
 * How much there is under each theme.
 *
 * @param counts per kind, document id and theme code
 */
record ThemeCounts(List<Document> programmes, Map<ContentKind, Map<Long, Map<String, Long>>> counts) {

	ThemeRow row(Theme theme, @Nullable BigDecimal expenditure) {
		return new ThemeRow(theme, this.programmes.stream().map((programme) -> pledges(programme, theme)).toList(),
				total(ContentKind.AGREEMENT_ITEM, theme), total(ContentKind.GOAL, theme),
				total(ContentKind.ACTIVITY, theme), expenditure);
	}

	private long pledges(Document programme, Theme theme) {
		return of(this.counts.getOrDefault(ContentKind.PLEDGE, Map.of()).getOrDefault(programme.getId(), Map.of()),
				theme);
	}

	private long total(ContentKind kind, Theme theme) {
		return this.counts.getOrDefault(kind, Map.of())
			.values()
			.stream()
			.mapToLong((themes) -> of(themes, theme))
			.sum();
	}

	private static long of(Map<String, Long> themes, Theme theme) {
		return themes.getOrDefault(theme.code().value(), 0L);
	}

}
