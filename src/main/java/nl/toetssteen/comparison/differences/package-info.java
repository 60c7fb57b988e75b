/** Where documents give numbers for the same thing, and whether these agree. */
@org.jspecify.annotations.NullMarked
package nl.toetssteen.comparison.differences;
