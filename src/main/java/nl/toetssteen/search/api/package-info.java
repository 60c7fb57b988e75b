/** Search for other programs: JSON, a spreadsheet and a feed. */
@org.jspecify.annotations.NullMarked
package nl.toetssteen.search.api;
