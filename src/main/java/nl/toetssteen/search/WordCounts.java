package nl.toetssteen.search;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import nl.toetssteen.search.dutch.DutchText;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Counts how many findable things use each word, for the vocabulary. */
@Component
class WordCounts {

	private static final int BATCH = 1000;

	private final JdbcTemplate database;

	private final DutchText dutch;

	WordCounts(JdbcTemplate database, DutchText dutch) {
		this.database = database;
		this.dutch = dutch;
	}

	/** Adds the words of these things to the counts. */
	void count(List<Findable> things) {
		add(things, 1);
	}

	/** Takes the words of these things off the counts. */
	void discount(List<Findable> things) {
		add(things, -1);
		this.database.update("delete from search_word where frequency <= 0");
	}

	private void add(List<Findable> things, long times) {
		// Sorted, so that two imports at once never wait for each other in a circle
		Map<String, Long> counts = new TreeMap<>();
		things.forEach((thing) -> wordsOf(thing).forEach((word) -> counts.merge(word, times, Long::sum)));
		this.database.batchUpdate("""
				insert into search_word (word, frequency) values (?, ?)
				on conflict (word) do update set frequency = search_word.frequency + excluded.frequency""",
				counts.entrySet(), BATCH, (statement, count) -> {
					statement.setString(1, count.getKey());
					statement.setLong(2, count.getValue());
				});
	}

	private Set<String> wordsOf(Findable thing) {
		Set<String> words = new HashSet<>();
		this.dutch.tokens(thing.getTitle() + " " + thing.getBody()).forEach((token) -> words.add(token.word()));
		return words;
	}

}
