/** Which quantities are about the same thing, and how they compare. Knows no database. */
@org.jspecify.annotations.NullMarked
package nl.toetssteen.comparison.differences.matching;
