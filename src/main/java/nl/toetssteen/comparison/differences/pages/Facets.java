package nl.toetssteen.comparison.differences.pages;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import nl.toetssteen.comparison.differences.Selection;
import nl.toetssteen.comparison.differences.matching.Group;
import nl.toetssteen.comparison.differences.matching.Verdict;
import nl.toetssteen.documents.Document;
import nl.toetssteen.documents.statements.Facet;

/**
 * The ways to narrow the groups down, each with how many there are.
 *
 * @param facets named so because the shared template asks for it
 */
record Facets(List<Facet> facets) {

	private static final String PATH = "/verschillen";

	static Facets of(List<Group> groups, Selection chosen, Map<String, String> themes, List<Document> documents) {
		Facet verdict = facet("Oordeel", groups, chosen.verdict(), Arrays.asList(Verdict.values()), Verdict::dutch,
				chosen::withVerdict);
		Facet theme = facet("Thema", groups, chosen.theme(), List.copyOf(themes.keySet()),
				(code) -> Objects.requireNonNull(themes.get(code)), chosen::withTheme);
		Facet document = facet("Document", groups, chosen.document(),
				documents.stream().map(Document::getCode).toList(), (code) -> title(documents, code),
				chosen::withDocument);
		return new Facets(List.of(verdict, theme, document));
	}

	private static String title(List<Document> documents, String code) {
		return documents.stream()
			.filter((document) -> document.getCode().equals(code))
			.map(Document::shortName)
			.findFirst()
			.orElse(code);
	}

	private static <T> Facet facet(String title, List<Group> groups, @Nullable T chosen, List<T> values,
			Function<T, String> name, Function<@Nullable T, Selection> with) {
		List<Facet.Option> options = values.stream()
			.map((value) -> new Facet.Option(name.apply(value), with.apply(value).address(PATH),
					with.apply(value).in(groups).size(), value.equals(chosen)))
			.filter((option) -> option.count() > 0 || option.chosen())
			.toList();
		return new Facet(title, (chosen == null) ? null : name.apply(chosen), with.apply(null).address(PATH), options);
	}

}
