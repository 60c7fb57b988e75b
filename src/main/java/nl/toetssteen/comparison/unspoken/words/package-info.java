/** Words that one document uses and another never does. */
@org.jspecify.annotations.NullMarked
package nl.toetssteen.comparison.unspoken.words;
