/** From characters to the numbers in a text, those that count something. */
@org.jspecify.annotations.NullMarked
package nl.toetssteen.documents.quantities.text;
