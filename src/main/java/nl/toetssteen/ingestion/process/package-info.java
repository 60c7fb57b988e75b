/**
 * Reads files nobody vouches for in a process of their own, with a memory, time and page
 * limit: what goes wrong there goes wrong there only.
 */
@org.jspecify.annotations.NullMarked
package nl.toetssteen.ingestion.process;
