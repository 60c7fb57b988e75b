package nl.toetssteen.search;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;

import nl.toetssteen.search.dutch.DutchText;
import nl.toetssteen.search.dutch.Token;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which words the documents use and how many findable things use them. */
@Component
public class Vocabulary {

	private final JdbcClient database;

	private final DutchText dutch;

	private volatile Words words = new Words(1, new TreeMap<>(), Map.of());

	/**
	 * @param things number of findable things
	 * @param printed per word as written, how many of them use it
	 * @param found per stem, how many use it by itself or as part of a compound
	 */
	private record Words(long things, TreeMap<String, Long> printed, Map<String, Long> found) {
	}

	Vocabulary(JdbcClient database, DutchText dutch) {
		this.database = database;
		this.dutch = dutch;
	}

	/** Reads the frequencies again, after documents were added or at the start. */
	void refresh() {
		long things = this.database.sql("select count(*) from findable").query(Long.class).single();
		TreeMap<String, Long> printed = new TreeMap<>();
		this.database.sql("select word, frequency from search_word")
			.query((RowCallbackHandler) (row) -> printed.put(row.getString(1), row.getLong(2)));
		Map<String, Long> found = new HashMap<>();
		printed.forEach((word, frequency) -> stemsIn(word).forEach((stem) -> found.merge(stem, frequency, Long::sum)));
		this.words = new Words(Math.max(1, things), printed, found);
	}

	private Set<String> stemsIn(String word) {
		Set<String> stems = new LinkedHashSet<>();
		for (Token token : this.dutch.tokens(word)) {
			stems.add(token.stem());
			stems.addAll(token.parts());
		}
		return stems;
	}

	/** Whether any document uses the word in some form, by itself or in a compound. */
	boolean knows(String stem) {
		return this.words.found().containsKey(stem);
	}

	/**
	 * From 1 for a word that is everywhere to about 10 for one that is hardly anywhere.
	 */
	float rarity(String stem) {
		long frequency = this.words.found().getOrDefault(stem, 0L);
		return (float) (1 + Math.log((1.0 + this.words.things()) / (1.0 + Math.min(frequency, this.words.things()))));
	}

	/** The words as written with their frequency, in alphabetical order. */
	TreeMap<String, Long> printed() {
		return this.words.printed();
	}

	/** The words of at least so many letters that most things use. */
	List<String> mostUsed(int letters, int most) {
		return this.words.printed()
			.entrySet()
			.stream()
			.filter((word) -> word.getKey().length() >= letters && word.getKey().chars().allMatch(Character::isLetter))
			.sorted(Map.Entry.<String, Long>comparingByValue().reversed())
			.limit(most)
			.map(Map.Entry::getKey)
			.toList();
	}

	/** Words that start so, the most used first. */
	public List<String> startingWith(String start, int most) {
		return this.words.printed()
			.subMap(start, start + Character.MAX_VALUE)
			.entrySet()
			.stream()
			.sorted(Map.Entry.<String, Long>comparingByValue().reversed())
			.limit(most)
			.map(Map.Entry::getKey)
			.toList();
	}

}
