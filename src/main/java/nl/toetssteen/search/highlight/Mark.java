package nl.toetssteen.search.highlight;

/**
 * A place in a text that answers a question.
 *
 * @param start index of its first character
 * @param end index behind its last character
 * @param term which word of the question it answers, counted from 0
 * @param weight how well: the word itself most, a synonym least
 */
public record Mark(int start, int end, int term, int weight) {

	static final int WORD = 4;

	static final int STEM = 3;

	static final int PART = 2;

	static final int SYNONYM = 1;

}
