package nl.toetssteen.comparison.theme;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import nl.toetssteen.comparison.Entry;
import nl.toetssteen.comparison.Shelf;
import nl.toetssteen.comparison.ThemeContent;
import nl.toetssteen.documents.Document;
import nl.toetssteen.documents.DocumentKind;
import nl.toetssteen.documents.Documents;
import nl.toetssteen.themes.Theme;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads what is shown of a theme, in a fixed number of questions to the database however
 * much there is.
 */
@Component
class ThemeReading {

	/** More texts in one part are too many to read; older documents are then closed. */
	private static final int MOST_TEXTS = 80;

	private final Documents documents;

	private final ThemeContent content;

	private final Purses purses;

	private final Relations relations;

	ThemeReading(Documents documents, ThemeContent content, Purses purses, Relations relations) {
		this.documents = documents;
		this.content = content;
		this.purses = purses;
		this.relations = relations;
	}

	@Transactional(readOnly = true)
	ThemeView read(Theme theme, ThemeQuery query) {
		List<Document> all = this.documents.all()
			.stream()
			.sorted(Comparator.comparing(Document::getKind)
				.thenComparing(Document::getPeriodFrom)
				.thenComparing(Document::getTitle))
			.toList();
		Map<Part, List<Shelf>> shelves = shelves(theme, all, query);
		Relations.Known known = this.relations.of(entries(shelves.values()), all, query.suggestions());
		List<Tally> tallies = new ArrayList<>();
		Map<Part, List<Stack>> stacks = new EnumMap<>(Part.class);
		shelves.forEach((part, list) -> {
			list.forEach((shelf) -> tallies.add(Tally.of(part, shelf, known.rows(part, shelf))));
			stacks.put(part, query.wants(part) ? stacks(part, list, known, query) : List.of());
		});
		var view = new ThemeView(theme, query, all, tallies, stacks, List.of());
		return new ThemeView(theme, query, all, tallies, stacks,
				query.wants(Part.MONEY) ? this.purses.of(theme, view.budgets()) : List.of());
	}

	private Map<Part, List<Shelf>> shelves(Theme theme, List<Document> all, ThemeQuery query) {
		Map<Part, List<Shelf>> shelves = new EnumMap<>(Part.class);
		for (Part part : Part.texts()) {
			List<Document> documents = all.stream()
				.filter((document) -> document.getKind() == part.source() && query.wants(document.getCode()))
				.toList();
			Map<Long, List<Entry>> entries = this.content.of(Objects.requireNonNull(part.content()),
					theme.code().value(),
					documents.stream().collect(Collectors.toMap(Document::getId, Function.identity())));
			shelves.put(part,
					documents.stream()
						.map((document) -> new Shelf(document, entries.getOrDefault(document.getId(), List.of()),
								later(document, all)))
						.toList());
		}
		return shelves;
	}

	private static List<Stack> stacks(Part part, List<Shelf> shelves, Relations.Known known, ThemeQuery query) {
		List<Stack> stacks = new ArrayList<>();
		int texts = 0;
		for (Shelf shelf : shelves.reversed()) {
			List<Row> rows = known.rows(part, shelf).stream().filter((row) -> row.fits(query)).toList();
			boolean open = texts == 0 || texts + rows.size() <= MOST_TEXTS;
			stacks.add(new Stack(part, shelf, rows, open));
			texts += rows.size();
		}
		return stacks.reversed();
	}

	private static List<Entry> entries(Collection<List<Shelf>> shelves) {
		return shelves.stream().flatMap(List::stream).flatMap((shelf) -> shelf.entries().stream()).toList();
	}

	/** The programmes that a document is older than, or was made before. */
	private static List<String> later(Document document, List<Document> all) {
		return all.stream()
			.filter((other) -> other.getKind() == DocumentKind.PROGRAMME && document.getKind() != other.getKind()
					&& document.getMunicipality().equals(other.getMunicipality()))
			.filter((programme) -> programme.getPeriodFrom() > document.getPeriodFrom()
					|| (document.getKind() == DocumentKind.BUDGET
							&& programme.getPeriodFrom() == document.getPeriodFrom()))
			.map(Document::shortName)
			.distinct()
			.toList();
	}

}
