package nl.toetssteen.comparison;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import nl.toetssteen.documents.Citation;
import nl.toetssteen.documents.Document;
import nl.toetssteen.documents.Place;

/**
 * What all documents say under the themes. A read model: it takes from the tables of the
 * content modules, in as many queries as there are kinds of content, what would otherwise
 * be asked of them item by item.
 */
@Component
public class ThemeContent {

	private final JdbcClient jdbc;

	ThemeContent(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** How much some documents say under each theme. */
	ThemeCounts counts(List<Document> programmes, List<Document> documents) {
		List<Long> ids = documents.stream().map(Document::getId).toList();
		Map<ContentKind, Map<Long, Map<String, Long>>> counts = new EnumMap<>(ContentKind.class);
		for (ContentKind kind : ContentKind.values()) {
			counts.put(kind, counts(kind));
			counts.get(kind).keySet().retainAll(ids);
		}
		return new ThemeCounts(programmes, counts);
	}

	/** How much of a kind there is, per document id and theme code. */
	public Map<Long, Map<String, Long>> counts(ContentKind kind) {
		Map<Long, Map<String, Long>> counts = new HashMap<>();
		this.jdbc.sql(kind.counts()).query((row) -> {
			counts.computeIfAbsent(row.getLong("document_id"), (_) -> new HashMap<>())
				.put(row.getString("theme"), row.getLong("number"));
		});
		return counts;
	}

	/** Per document id the content of a kind under a theme, in reading order. */
	public Map<Long, List<Entry>> of(ContentKind kind, String theme, Map<Long, Document> documents) {
		Map<Long, List<Entry>> entries = new LinkedHashMap<>();
		this.jdbc.sql(kind.list()).param("theme", theme).query((row) -> {
			Document document = documents.get(row.getLong("document_id"));
			if (document != null) {
				entries.computeIfAbsent(document.getId(), (_) -> new ArrayList<>()).add(entry(row, document));
			}
		});
		return entries;
	}

	private static Entry entry(ResultSet row, Document document) throws SQLException {
		String number = row.getString("number");
		@Nullable Integer page = row.getObject("page", Integer.class);
		var place = new Place(row.getInt("line_from"), row.getInt("line_to"), page);
		// Some activities are no more than their title.
		String words = row.getString("text").isBlank() ? row.getString("title") : row.getString("text");
		var source = Citation.of(document, row.getInt("passage_number"), place, words, row.getString("chapter"),
				number);
		return new Entry(row.getString("ref"), number, row.getString("title"), row.getString("period"),
				"BY_TEXT".equals(row.getString("basis")), source);
	}

}
