package nl.toetssteen.search.query;

import java.util.List;

/** A search question as a tree of what must, may and may not be there. */
public sealed interface Question {

	/**
	 * One word, or the start of one.
	 *
	 * @param prefix whether any word that starts so will do
	 */
	record Word(String text, boolean prefix) implements Question {
	}

	/** Words that must follow each other. */
	record Phrase(List<String> words) implements Question {
	}

	/** A restriction to documents of a party, year, kind … */
	record Filter(String field, String value) implements Question {
	}

	/** Words beside each other: the more of them the better, all of them if possible. */
	record Some(List<Question> parts) implements Question {
	}

	record All(List<Question> parts) implements Question {
	}

	record Any(List<Question> parts) implements Question {
	}

	record Not(Question part) implements Question {
	}

	/** Nothing was asked, or nothing that can be searched for. */
	record Nothing() implements Question {
	}

}
