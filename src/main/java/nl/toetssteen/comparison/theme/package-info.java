/**
 * One theme: what every document says about it, what it costs, and what was tied to what.
 */
@org.jspecify.annotations.NullMarked
package nl.toetssteen.comparison.theme;
