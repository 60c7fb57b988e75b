package nl.toetssteen.ingestion.prose;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

import nl.toetssteen.documents.DocumentFacts;

/**
 * The blocks a document opens with that only say which document it is: title, party,
 * year.
 */
class Cover {

	private static final Set<String> USUAL = Set.of("verkiezingsprogramma", "verkiezingen", "gemeenteraadsverkiezingen",
			"programma", "partijprogramma", "coalitieakkoord", "bestuursakkoord", "raadsakkoord", "collegeakkoord",
			"akkoord", "coalitieprogramma", "gemeente", "gemeenteraad", "concept", "definitief");

	private static final int LONGEST = 150;

	private final Set<String> title;

	private final Set<String> known;

	Cover(DocumentFacts facts) {
		this.title = words(facts.title());
		this.known = new TreeSet<>(USUAL);
		this.known.addAll(this.title);
		this.known.addAll(words(String.join(" ", facts.issuers())));
		this.known.add(facts.kind().dutch());
	}

	/** How many of the first blocks are cover. */
	int length(List<Block> blocks) {
		int length = 0;
		while (length < blocks.size() && isCover(blocks.get(length))) {
			length++;
		}
		return length;
	}

	/** Whether a block prints the whole title. */
	boolean isTitle(Block block) {
		return words(block.text()).containsAll(this.title);
	}

	private boolean isCover(Block block) {
		Set<String> words = words(block.text());
		long known = words.stream()
			.filter((word) -> this.known.contains(word) || word.matches("(19|20|21)\\d{2}"))
			.count();
		return !block.isItem() && block.text().length() <= LONGEST && known * 10 >= words.size() * 6;
	}

	private static Set<String> words(String text) {
		Set<String> words = new TreeSet<>(Arrays.asList(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")));
		words.remove("");
		return words;
	}

}
