/** Two documents beside each other on one theme, with what ties one to the other. */
@org.jspecify.annotations.NullMarked
package nl.toetssteen.comparison.sidebyside;
