package nl.toetssteen.search.pages;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

import nl.toetssteen.documents.Document;

/**
 * How the hits lie over the documents, in order of time.
 *
 * @param rows the documents with hits
 * @param nowhere the documents without
 */
record Spread(List<Row> rows, List<Document> nowhere) {

	/**
	 * A document with its hits.
	 *
	 * @param share of the longest bar, 0 to 100
	 */
	record Row(Document document, long hits, int share, String address) {
	}

	static Spread of(Map<String, Long> counts, SearchAddress address, Names names) {
		long most = counts.values().stream().mapToLong(Long::longValue).max().orElse(1);
		List<Document> inTime = names.documents()
			.stream()
			.sorted(Comparator.comparing(Document::getPeriodFrom).thenComparing(Document::getTitle))
			.toList();
		List<Row> rows = inTime.stream()
			.filter((document) -> counts.getOrDefault(document.getCode(), 0L) > 0)
			.map((document) -> {
				long hits = counts.get(document.getCode());
				return new Row(document, hits, (int) Math.max(1, hits * 100 / most),
						address.toggled("document", document.getCode()).address());
			})
			.toList();
		List<Document> nowhere = inTime.stream().filter((document) -> !counts.containsKey(document.getCode())).toList();
		return new Spread(rows, nowhere);
	}

}
