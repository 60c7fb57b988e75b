package nl.toetssteen.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How many things answer a question.
 *
 * @param counts per facet (soort, document, partij, thema, jaar) of each value as in
 * addresses, the most frequent first
 */
record Tally(long total, Map<String, Map<String, Long>> counts) {

	// No name or code holds one.
	private static final String BETWEEN = "\t";

	private static final int MOST_VALUES = 200;

	/** Where a thing is from, as one value. */
	static String origin(String document, int year, List<String> parties) {
		List<String> fields = new ArrayList<>(List.of(document, String.valueOf(year)));
		fields.addAll(parties);
		return String.join(BETWEEN, fields);
	}

	/** What sort of thing it is, as one value. */
	static String sort(FindableKind kind, List<String> themes) {
		List<String> fields = new ArrayList<>(List.of(kind.dutch()));
		fields.addAll(themes);
		return String.join(BETWEEN, fields);
	}

	static Tally of(long total, Map<String, Long> origins, Map<String, Long> sorts) {
		Map<String, Map<String, Long>> counts = new LinkedHashMap<>();
		List.of("soort", "document", "partij", "thema", "jaar")
			.forEach((facet) -> counts.put(facet, new LinkedHashMap<>()));
		origins.forEach((origin, hits) -> {
			List<String> fields = List.of(origin.split(BETWEEN));
			add(counts, "document", fields.subList(0, 1), hits);
			add(counts, "jaar", fields.subList(1, 2), hits);
			add(counts, "partij", fields.subList(2, fields.size()), hits);
		});
		sorts.forEach((sort, hits) -> {
			List<String> fields = List.of(sort.split(BETWEEN));
			add(counts, "soort", fields.subList(0, 1), hits);
			add(counts, "thema", fields.subList(1, fields.size()), hits);
		});
		counts.replaceAll((_, values) -> inOrder(values));
		return new Tally(total, counts);
	}

	private static void add(Map<String, Map<String, Long>> counts, String facet, List<String> values, long hits) {
		Map<String, Long> facetCounts = counts.computeIfAbsent(facet, (_) -> new LinkedHashMap<>());
		values.stream().distinct().forEach((value) -> facetCounts.merge(value, hits, Long::sum));
	}

	private static Map<String, Long> inOrder(Map<String, Long> values) {
		return values.entrySet()
			.stream()
			.sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
				.thenComparing(Map.Entry.comparingByKey()))
			.limit(MOST_VALUES)
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, _) -> one, LinkedHashMap::new));
	}

}
