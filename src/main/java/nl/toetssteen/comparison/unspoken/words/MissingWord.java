package nl.toetssteen.comparison.unspoken.words;

import java.util.List;

/**
 * A word that one side uses and the other never does.
 *
 * @param word as it is mostly written
 * @param texts number of texts that use it in some form
 * @param documents codes of the documents they stand in
 */
record MissingWord(String word, int texts, List<String> documents) {

	MissingWord {
		documents = List.copyOf(documents);
	}

}
