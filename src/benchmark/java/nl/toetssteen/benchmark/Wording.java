package nl.toetssteen.benchmark;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Says what the seeds say in another order: sentences are shuffled, numbers and some long
 * words are others, and the town has another name.
 */
class Wording {

	private static final Pattern SENTENCE = Pattern.compile("(?<=[.!?])\\s+");

	private static final List<String> STARTS = List.of("Ooster", "Wester", "Noorder", "Zuider", "Nieuw", "Oud", "Hoog",
			"Laag", "Zand", "Veen", "Klei", "Berken", "Eiken", "Linden", "Water", "Brug", "Molen", "Kerk", "Hei", "Duin");

	private static final List<String> ENDS = List.of("wolde", "veen", "dam", "huizen", "burg", "dijk", "hoven", "loo",
			"meer", "drecht", "stede", "zijl", "vliet", "berge", "kamp", "horst", "broek", "mond", "stad", "rade");

	private final List<Thing> seeds = new ArrayList<>();

	private final Map<String, List<String>> sentences = new HashMap<>();

	private final Map<String, List<String>> words = new HashMap<>();

	/** One findable thing, fit for a line of COPY. */
	record Thing(String kind, String title, String body, String context, String themes) {
	}

	Wording(JdbcClient database) {
		database.sql("select kind, title, body, context, themes::text from findable order by position, id").query((row) -> {
			var thing = new Thing(row.getString(1), flat(row.getString(2)), flat(row.getString(3)),
					flat(row.getString(4)), row.getString(5));
			this.seeds.add(thing);
			for (String sentence : SENTENCE.split(thing.body())) {
				this.sentences.computeIfAbsent(thing.kind(), (_) -> new ArrayList<>()).add(sentence);
			}
			for (String word : thing.body().split("[^\\p{L}]+")) {
				if (word.length() > 5) {
					this.words.computeIfAbsent(ending(word), (_) -> new ArrayList<>()).add(word);
				}
			}
		});
	}

	String town(Random random) {
		return any(STARTS, random) + any(ENDS, random);
	}

	/** A thing of the kind, length and theme of one in the seeds. */
	Thing thing(String town, Random random) {
		Thing seed = any(this.seeds, random);
		var body = new StringBuilder();
		int length = SENTENCE.split(seed.body()).length;
		for (int n = 0; n < length && !seed.body().isBlank(); n++) {
			body.append(body.isEmpty() ? "" : " ").append(any(this.sentences.get(seed.kind()), random));
		}
		return new Thing(seed.kind(), say(seed.title(), town, random), say(body.toString(), town, random),
				say(seed.context(), town, random), seed.themes());
	}

	private String say(String text, String town, Random random) {
		var said = new StringBuilder();
		for (String word : text.split("(?<=[^\\p{L}\\d])|(?=[^\\p{L}\\d])")) {
			said.append(say(word, random));
		}
		return said.toString().replace("Assen", town).replace("ASSEN", town.toUpperCase());
	}

	private String say(String word, Random random) {
		if (word.length() > 5 && Character.isLetter(word.charAt(0)) && random.nextInt(12) == 0) {
			return any(this.words.getOrDefault(ending(word), List.of(word)), random);
		}
		boolean number = word.length() > 1 && word.length() < 9 && word.chars().allMatch(Character::isDigit);
		return (number && random.nextInt(3) == 0) ? String.valueOf(random.nextInt((int) Math.pow(10, word.length())))
				: word;
	}

	private static String ending(String word) {
		return word.substring(word.length() - 2) + Character.isUpperCase(word.charAt(0));
	}

	private static String flat(String text) {
		return text.replaceAll("[\\s\\\\]+", " ").strip();
	}

	private static <T> T any(List<T> choices, Random random) {
		return choices.get(random.nextInt(choices.size()));
	}

}
