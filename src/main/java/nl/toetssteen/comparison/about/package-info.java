/** What the portal says about itself: method, words, and what became of every line. */
@org.jspecify.annotations.NullMarked
package nl.toetssteen.comparison.about;
