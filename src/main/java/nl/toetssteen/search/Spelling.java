package nl.toetssteen.search;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import nl.toetssteen.search.dutch.DutchText;
import nl.toetssteen.search.dutch.Token;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.spell.LuceneLevenshteinDistance;
import org.apache.lucene.search.spell.PlainTextDictionary;
import org.apache.lucene.search.spell.SpellChecker;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the word somebody meant when no document uses the one that was typed. */
@Component
class Spelling {

	private static final int SHORTEST = 4;

	private static final int SHORT = 6;

	private static final int OFTEN = 2;

	// Half the letters may differ in a short word, one in seven in a long one.
	private static final float ALIKE = 0.72f;

	private final Vocabulary vocabulary;

	private final DutchText dutch;

	private volatile @Nullable SpellChecker checker;

	Spelling(Vocabulary vocabulary, DutchText dutch) {
		this.vocabulary = vocabulary;
		this.dutch = dutch;
	}

	/** Learns the words of the documents again. */
	void refresh() {
		try {
			var learnt = new SpellChecker(new ByteBuffersDirectory(), new LuceneLevenshteinDistance());
			var words = new StringReader(String.join("\n", this.vocabulary.printed().keySet()));
			learnt.indexDictionary(new PlainTextDictionary(words), new IndexWriterConfig(new KeywordAnalyzer()), true);
			this.checker = learnt;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * The word that was meant; empty when the word is used, is good Dutch (that no
	 * document uses it is what the asker wants to know) or nothing is near it.
	 */
	Optional<String> correct(Token token) {
		SpellChecker learnt = this.checker;
		if (learnt == null || token.word().length() < SHORTEST || !token.word().chars().allMatch(Character::isLetter)
				|| isUsed(token)) {
			return Optional.empty();
		}
		try {
			String[] near = learnt.suggestSimilar(token.word(), 20, ALIKE);
			return Arrays.stream(near)
				.filter((word) -> isLikely(token.word(), word))
				.max(Comparator.comparingDouble((String word) -> nearness(token.word(), word))
					.thenComparing(this::frequency));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Whether a slip of the hand: who mistypes one letter in six or fewer, or two in a
	 * longer word, and begins it well. A word that is used once may be a slip itself.
	 */
	private boolean isLikely(String typed, String word) {
		int slips = Math.round((1 - nearness(typed, word)) * Math.min(typed.length(), word.length()));
		return slips <= ((typed.length() <= SHORT) ? 1 : 2) && typed.charAt(0) == word.charAt(0)
				&& frequency(word) >= OFTEN;
	}

	private long frequency(String word) {
		return this.vocabulary.printed().getOrDefault(word, 0L);
	}

	private static float nearness(String typed, String word) {
		return new LuceneLevenshteinDistance().getDistance(typed, word);
	}

	private boolean isUsed(Token token) {
		return this.vocabulary.knows(token.stem()) || this.dutch.isWord(token.word())
				|| this.dutch.isStopWord(token.word()) || !this.dutch.synonyms(List.of(token.stem())).isEmpty()
				|| (!token.parts().isEmpty() && token.parts().stream().allMatch(this.vocabulary::knows));
	}

}
