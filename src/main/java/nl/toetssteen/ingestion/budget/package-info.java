/** How the text of a budget becomes a tree: its parts, headings, paragraphs and lists. */
@org.jspecify.annotations.NullMarked
package nl.toetssteen.ingestion.budget;
