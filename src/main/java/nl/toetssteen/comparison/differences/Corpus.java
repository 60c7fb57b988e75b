package nl.toetssteen.comparison.differences;

import java.math.BigDecimal;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import nl.toetssteen.comparison.differences.matching.Group;
import nl.toetssteen.comparison.differences.matching.Mention;
import nl.toetssteen.documents.Citation;
import nl.toetssteen.documents.Document;
import nl.toetssteen.documents.Documents;
import nl.toetssteen.documents.Place;
import nl.toetssteen.documents.quantities.Quantity;
import nl.toetssteen.documents.quantities.QuantityReader;
import nl.toetssteen.search.dutch.DutchText;
import nl.toetssteen.search.dutch.Token;

/**
 * All quantities of all documents, read from what the search can find, in three queries.
 */
@Component
class Corpus {

	private static final String TEXTS = """
			select document, ref, kind, year, party, themes, title, body, context, passage_from, line_from, line_to, page
			from findable order by position""";

	private static final String CELLS = """
			select f.document, f.ref, f.kind, f.year, f.party, f.themes, f.title, f.context, f.passage_from,
			       f.line_from, f.line_to, f.page, c.header, a.value, a.printed, coalesce(c.unit, t.unit) as unit,
			       t.kind in ('INDICATORS', 'OTHER') as loose
			from findable f join budget_line l on l.ref = f.ref join budget_table t on t.id = l.table_id
			join amount a on a.line_id = l.id join budget_column c on c.table_id = t.id and c.position = a.position
			where l.label <> '' order by f.position, a.position""";

	/** How far from a number the words still say what it is about. */
	private static final int AROUND = 300;

	private final JdbcClient jdbc;

	private final Documents documents;

	private final DutchText dutch;

	Corpus(JdbcClient jdbc, Documents documents, DutchText dutch) {
		this.jdbc = jdbc;
		this.documents = documents;
		this.dutch = dutch;
	}

	/** Changes whenever a document is read. */
	String state() {
		return this.jdbc.sql("select coalesce(string_agg(id || ' ' || sha256, ',' order by id), '') from document")
			.query(String.class)
			.single();
	}

	/**
	 * What the documents say.
	 *
	 * @param mentions every quantity, in the order of the documents; of the large tables
	 * of a budget none
	 * @param repeated rows that are printed twice and differ
	 * @param towns code of the municipality by that of the document
	 */
	record Said(List<Mention> mentions, List<Group> repeated, Map<String, String> towns) {

		/**
		 * Those about a thing, apart for each municipality: of two towns nothing is the
		 * same.
		 */
		Collection<List<Mention>> comparable() {
			return this.mentions.stream()
				.filter((mention) -> !mention.quantity().object().isEmpty())
				.collect(Collectors.groupingBy((mention) -> this.towns.getOrDefault(mention.document(), ""),
						LinkedHashMap::new, Collectors.toList()))
				.values();
		}

	}

	/** Everything the documents say in numbers. */
	@Transactional(readOnly = true)
	Said read() {
		Map<String, Document> byCode = this.documents.all()
			.stream()
			.collect(Collectors.toMap(Document::getCode, Function.identity()));
		List<Mention> mentions = new ArrayList<>();
		var holders = new Holders();
		this.jdbc.sql(TEXTS).query((row) -> {
			texts(row, byCode.get(row.getString("document")), mentions, holders);
		});
		mentions.addAll(holders.counted());
		var repeated = new RepeatedRows();
		this.jdbc.sql(CELLS).query((row) -> {
			cell(row, byCode.get(row.getString("document")), mentions, repeated);
		});
		Map<String, String> towns = new HashMap<>();
		byCode.forEach((code, document) -> towns.put(code, document.getMunicipality()));
		return new Said(mentions, repeated.groups(), towns);
	}

	private static void cell(ResultSet row, Document document, List<Mention> mentions, RepeatedRows repeated)
			throws SQLException {
		Optional<Quantity> quantity = Cells.quantity(row.getString("title"), row.getString("header"),
				row.getBigDecimal("value"), row.getString("printed"), row.getString("unit"));
		if (quantity.isPresent()) {
			Mention cell = mention(row, document, quantity.get(), row.getString("context"));
			repeated.add(cell);
			if (row.getBoolean("loose")) {
				mentions.add(cell);
			}
		}
	}

	private static void texts(ResultSet row, Document document, List<Mention> mentions, Holders holders)
			throws SQLException {
		boolean cell = row.getString("kind").equals("BUDGET_LINE");
		boolean heading = row.getString("body").isBlank() && row.getString("kind").equals("PASSAGE");
		String text = row.getString((cell || heading) ? "title" : "body");
		Optional<Quantity> holder = heading ? Holders.in(text) : Optional.empty();
		if (holder.isPresent()) {
			holders.add(mention(row, document, holder.get(), row.getString("context")));
		}
		for (Quantity quantity : heading ? Headings.read(text) : QuantityReader.read(text)) {
			String around = text.substring(Math.max(0, quantity.start() - AROUND),
					Math.min(text.length(), quantity.end() + AROUND));
			mentions.add(mention(row, document, quantity,
					cell ? row.getString("context") : row.getString("title") + " " + around));
		}
	}

	private static Mention mention(ResultSet row, Document document, Quantity quantity, String around)
			throws SQLException {
		String ref = row.getString("ref");
		var place = new Place(row.getInt("line_from"), row.getInt("line_to"), row.getObject("page", Integer.class));
		String number = ref.substring(ref.indexOf('/') + 1);
		var citation = Citation.of(document, row.getInt("passage_from"), place, quantity.words(),
				number.contains("/") ? new String[0] : new String[] { number });
		return new Mention(ref, quantity, citation, row.getInt("year"), Set.copyOf(strings(row.getArray("party"))),
				strings(row.getArray("themes")), row.getString("kind").equals("BUDGET_LINE"), around);
	}

	private static List<String> strings(Array array) throws SQLException {
		return List.of((String[]) array.getArray());
	}

	/** How rare each stem is: from 1 for one that is everywhere. */
	@Transactional(readOnly = true)
	Map<String, Double> rarity() {
		long things = this.jdbc.sql("select count(*) from findable").query(Long.class).single();
		Map<String, Long> found = new HashMap<>();
		this.jdbc.sql("select word, frequency from search_word").query((row) -> {
			for (Token token : this.dutch.tokens(row.getString("word"))) {
				found.merge(token.stem(), row.getLong("frequency"), Long::sum);
				for (String part : token.parts()) {
					found.merge(part, row.getLong("frequency"), Long::sum);
				}
			}
		});
		Map<String, Double> rarity = new HashMap<>();
		found.forEach(
				(stem, number) -> rarity.put(stem, 1 + Math.log((1.0 + things) / (1.0 + Math.min(number, things)))));
		return rarity;
	}

}
