/** The pages on which pledges are read. */
@org.jspecify.annotations.NullMarked
package nl.toetssteen.pledges.pages;
