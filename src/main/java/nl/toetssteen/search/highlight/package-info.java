/** Shows where in a text a question is answered. */
@org.jspecify.annotations.NullMarked
package nl.toetssteen.search.highlight;
