package nl.toetssteen.documents.quantities;

/**
 * A quantified statement: a number with what it counts, of what, where and when.
 *
 * @param object what is counted, in the words of the text
 * @param words the literal words of the sentence it stands in
 * @param start first character of the number in the text that was read
 * @param end character behind its unit
 */
public record Quantity(Measure measure, String object, Scope scope, String words, int start, int end) {
}
