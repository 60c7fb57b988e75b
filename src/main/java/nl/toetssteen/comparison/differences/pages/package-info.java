/** The page that lays numbers for the same thing beside each other. */
@org.jspecify.annotations.NullMarked
package nl.toetssteen.comparison.differences.pages;
