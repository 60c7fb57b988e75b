/** The front page: all of the portal at a glance. */
@org.jspecify.annotations.NullMarked
package nl.toetssteen.comparison.home;
