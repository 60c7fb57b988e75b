/** What became of what was said before, to read. */
@org.jspecify.annotations.NullMarked
package nl.toetssteen.linking.lineage.pages;
