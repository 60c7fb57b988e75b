/** The search page: one box, and every state of the answer at an address of its own. */
@org.jspecify.annotations.NullMarked
package nl.toetssteen.search.pages;
