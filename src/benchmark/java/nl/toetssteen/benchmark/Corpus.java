package nl.toetssteen.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import javax.sql.DataSource;

import nl.toetssteen.search.dutch.DutchText;
import nl.toetssteen.search.dutch.Token;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Documents of towns that do not exist, said in the sentences of the seeds. The same each time. */
class Corpus {

	private static final int THINGS_PER_DOCUMENT = 2000;

	private static final int BLOCK = 5000;

	private final JdbcClient database;

	private final DutchText dutch;

	private final DataSource source;

	private final Wording wording;

	private final Map<String, Long> frequencies = new HashMap<>();

	private int things;

	Corpus(JdbcClient database, DutchText dutch, DataSource source) {
		this.database = database;
		this.dutch = dutch;
		this.source = source;
		this.wording = new Wording(database);
	}

	void growTo(int size) throws SQLException, IOException {
		if (this.frequencies.isEmpty()) {
			this.database.sql("select word, frequency from search_word")
				.query((row) -> {
					this.frequencies.put(row.getString(1), row.getLong(2));
				});
			this.things = this.database.sql("select count(*) from findable").query(Integer.class).single();
		}
		while (this.things < size) {
			document(Math.min(THINGS_PER_DOCUMENT, size - this.things));
		}
		this.database.sql("truncate search_word").update();
		List<String> words = new ArrayList<>();
		this.frequencies.forEach((word, frequency) -> words.add(word + '\t' + frequency));
		copy("search_word (word, frequency)", words);
	}

	private void document(int size) throws SQLException, IOException {
		int id = 1_000_000 + this.things;
		var random = new Random(id);
		String town = this.wording.town(random);
		String code = town.toLowerCase() + "-" + id;
		int year = 2010 + random.nextInt(20);
		this.database.sql("""
				insert into document (id, code, title, kind, municipality, period_from, period_to, file_name, sha256,
				    line_count, blank_lines, read_at, read_millis)
				values (?, ?, ?, 'PROGRAMME', 'GM0106', ?, ?, 'x.txt', encode(sha256(?::bytea), 'hex'), 1, 0, now(), 1)""")
			.params(id, code, "Programma " + town, year, year + 4, code)
			.update();
		List<String> rows = new ArrayList<>();
		for (int n = 0; n < size; n++) {
			Wording.Thing thing = this.wording.thing(town, random);
			count(thing);
			rows.add(String.join("\t", String.valueOf(id * 1000L + n), String.valueOf(id), code + "/passage/" + n,
					thing.kind(), code, "{\"Lijst " + town + "\"}", String.valueOf(year), thing.themes(),
					String.valueOf(id * 10_000_000L + n * 100L), thing.title(), thing.body(), thing.context(),
					String.valueOf(n), String.valueOf(n), "1", "1"));
		}
		copy("""
				findable (id, document_id, ref, kind, document, party, year, themes, position, title, body, context,
				passage_from, passage_to, line_from, line_to)""", rows);
		this.things += size;
	}

	private void count(Wording.Thing thing) {
		Set<String> words = new HashSet<>();
		for (Token token : this.dutch.tokens(thing.title() + " " + thing.body())) {
			words.add(token.word());
		}
		words.forEach((word) -> this.frequencies.merge(word, 1L, Long::sum));
	}

	private void copy(String table, List<String> rows) throws SQLException, IOException {
		try (var connection = this.source.getConnection()) {
			var copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn("copy " + table + " from stdin");
			for (int from = 0; from < rows.size(); from += BLOCK) {
				String block = String.join("\n", rows.subList(from, Math.min(rows.size(), from + BLOCK))) + "\n";
				byte[] bytes = block.getBytes(StandardCharsets.UTF_8);
				copy.writeToCopy(bytes, 0, bytes.length);
			}
			copy.endCopy();
		}
	}

}
