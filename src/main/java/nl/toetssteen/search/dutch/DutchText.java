package nl.toetssteen.search.dutch;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * Reads Dutch text as a searcher means it: words, their stems, the parts of compounds and
 * the expressions that mean the same. Safe for use by several threads.
 */
public class DutchText {

	private final Set<String> dictionary;

	private final Stems stems;

	private final Compounds compounds;

	private final Synonyms synonyms;

	private final Set<String> stopWords;

	public DutchText() {
		try {
			List<String> dictionary = WordList.lines("/search/opentaal/nl.dic");
			this.dictionary = WordList.words(dictionary);
			this.stems = new Stems(this.dictionary);
			this.compounds = new Compounds(new Lexicon(dictionary, this.stems));
			this.synonyms = new Synonyms(this.stems);
			this.stopWords = Set.copyOf(WordList.lines("/search/stop-words.txt"));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The words of a text in order, with their places in it. */
	public List<Token> tokens(String text) {
		List<Token> tokens = new ArrayList<>();
		try (var tokenizer = new StandardTokenizer()) {
			var term = tokenizer.addAttribute(CharTermAttribute.class);
			var offset = tokenizer.addAttribute(OffsetAttribute.class);
			tokenizer.setReader(new StringReader(text));
			tokenizer.reset();
			while (tokenizer.incrementToken()) {
				Token token = token(offset.startOffset(), offset.endOffset(), term.toString());
				// Of nothing but accents nothing is left without them.
				if (!token.word().isEmpty()) {
					tokens.add(token);
				}
			}
			tokenizer.end();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return tokens;
	}

	private Token token(int start, int end, String printed) {
		String word = WordList.fold(printed);
		Set<String> parts = new LinkedHashSet<>();
		this.compounds.partsOf(word).forEach((part) -> parts.add(this.stems.of(part)));
		return new Token(start, end, word, this.stems.of(word), List.copyOf(parts));
	}

	/**
	 * The stems of a compound's smallest parts, in order; empty when it is no compound.
	 */
	public List<String> smallestParts(String word) {
		return this.compounds.smallestPartsOf(word).stream().map(this.stems::of).toList();
	}

	/** Other expressions, as stems, for what these stems say. */
	public Collection<List<String>> synonyms(List<String> stems) {
		return this.synonyms.of(stems);
	}

	/** Number of words of the longest expression that has synonyms. */
	public int longestSynonym() {
		return this.synonyms.longest();
	}

	/** Whether the dictionary has the word as it is; it lacks many inflected forms. */
	public boolean isWord(String word) {
		return this.dictionary.contains(word);
	}

	/** Whether a word says nothing by itself (de, het, van, worden …). */
	public boolean isStopWord(String word) {
		return this.stopWords.contains(word);
	}

}
