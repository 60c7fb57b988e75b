/** What a searcher asks, read with forgiveness. */
@org.jspecify.annotations.NullMarked
package nl.toetssteen.search.query;
