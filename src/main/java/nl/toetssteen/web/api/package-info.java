/** How the API reads its queries and writes its answers. */
@org.jspecify.annotations.NullMarked
package nl.toetssteen.web.api;
