/** Keeps the index equal to the database, and proves that it is. */
@org.jspecify.annotations.NullMarked
package nl.toetssteen.search.index;
