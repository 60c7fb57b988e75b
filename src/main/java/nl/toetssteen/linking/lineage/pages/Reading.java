package nl.toetssteen.linking.lineage.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

import nl.toetssteen.documents.Document;
import nl.toetssteen.documents.DocumentKind;
import nl.toetssteen.documents.statements.Statement;
import nl.toetssteen.linking.lineage.DocumentPair;
import nl.toetssteen.linking.lineage.Lineage;
import nl.toetssteen.linking.lineage.Relation;
import nl.toetssteen.linking.lineage.Stated;
import org.jspecify.annotations.Nullable;

/** The lineage of two documents with the words and sources of both sides. */
final class Reading {

	private final DocumentPair pair;

	private final List<Lineage> all;

	private final Map<String, Statement> statements = new LinkedHashMap<>();

	Reading(DocumentPair pair, List<Lineage> lineages, Stated stated) {
		this.pair = pair;
		Stream.of(pair.older(), pair.newer())
			.flatMap((document) -> stated.in(document).stream())
			.forEach((statement) -> this.statements.put(statement.ref(), statement));
		// What is being read anew right now may for a moment be named and not be there.
		this.all = lineages.stream().filter(this::isThere).toList();
	}

	private boolean isThere(Lineage lineage) {
		return Stream.of(lineage.older(), lineage.newer())
			.filter(Objects::nonNull)
			.allMatch(this.statements::containsKey);
	}

	/** How many entries there are with each relation under a theme; none left out. */
	Map<Relation, Integer> counts(@Nullable String theme) {
		Map<Relation, Integer> counts = new EnumMap<>(Relation.class);
		Stream.of(Relation.values())
			.forEach((relation) -> counts.put(relation, count(new Filter(this.pair, relation, theme))));
		return counts;
	}

	/** How many entries there are under each theme, by its code. */
	Map<String, Integer> themes(@Nullable Relation relation) {
		Map<String, Integer> counts = new TreeMap<>();
		wanted(new Filter(this.pair, relation, null)).stream()
			.flatMap(this::themes)
			.distinct()
			.forEach((theme) -> counts.put(theme, count(new Filter(this.pair, relation, theme))));
		return counts;
	}

	/**
	 * How many entries a reader gets to see: an older item that goes on in three newer
	 * ones is one.
	 */
	int count(Filter filter) {
		return (int) wanted(filter).stream().map(Reading::entryOf).distinct().count();
	}

	private static String entryOf(Lineage lineage) {
		return Objects.requireNonNullElseGet(lineage.older(), () -> "new " + lineage.newer());
	}

	List<Lineage> wanted(Filter filter) {
		return this.all.stream()
			.filter((lineage) -> filter.relation() == null || lineage.relation() == filter.relation())
			.filter((lineage) -> filter.theme() == null || themes(lineage).anyMatch(filter.theme()::equals))
			.toList();
	}

	private Stream<String> themes(Lineage lineage) {
		return Stream.of(lineage.older(), lineage.newer())
			.filter(Objects::nonNull)
			.flatMap((ref) -> statement(ref).themes().stream())
			.map(Statement.ThemeTag::theme);
	}

	/**
	 * The lineages per older item, every new item by itself: first what was found again,
	 * then what was not, then what is new; each in the order of its document.
	 */
	List<Entry> entries(Filter filter) {
		Map<String, List<Lineage>> byItem = new LinkedHashMap<>();
		wanted(filter)
			.forEach((lineage) -> byItem.computeIfAbsent(entryOf(lineage), (_) -> new ArrayList<>()).add(lineage));
		return byItem.values().stream().sorted(Comparator.comparing(Reading::place)).map(this::entry).toList();
	}

	private static int place(List<Lineage> lineages) {
		if (lineages.stream().anyMatch((lineage) -> lineage.relation().paired())) {
			return 0;
		}
		return (lineages.getFirst().older() != null) ? 1 : 2;
	}

	private Entry entry(List<Lineage> lineages) {
		String older = lineages.getFirst().older();
		List<Step> steps = lineages.stream().map(this::step).toList();
		return (older == null) ? new Entry(null, null, steps)
				: new Entry(statement(older).citation(this.pair.older()), address(this.pair.older(), older), steps);
	}

	private Step step(Lineage lineage) {
		String newer = lineage.newer();
		return (newer == null) ? new Step(lineage, null, null, List.of()) : new Step(lineage,
				statement(newer).citation(this.pair.newer()), address(this.pair.newer(), newer), difference(lineage));
	}

	/** How many of all were confirmed by two editors. */
	long confirmed() {
		return this.all.stream().filter(Lineage::isConfirmed).count();
	}

	private List<Piece> difference(Lineage lineage) {
		Lineage.Wording wording = lineage.wording();
		if (lineage.older() == null) {
			return List.of();
		}
		return (wording == null) ? Difference.between(words(lineage.older()), words(lineage.newer()))
				: Difference.between(wording.said(), wording.nowSaid());
	}

	private static String address(Document document, String ref) {
		return ((document.getKind() == DocumentKind.PROGRAMME) ? "/beloften/" : "/afspraken/") + ref;
	}

	/** Its literal words; empty for none. */
	String words(@Nullable String ref) {
		return (ref == null) ? "" : statement(ref).text();
	}

	private Statement statement(String ref) {
		return Objects.requireNonNull(this.statements.get(ref));
	}

}
