/**
 * What a text says in numbers, as data: value, unit, what is counted, of what, where and
 * when. Reads Dutch by general rules and word lists, and knows no document.
 */
@org.springframework.modulith.NamedInterface("quantities")
@org.jspecify.annotations.NullMarked
package nl.toetssteen.documents.quantities;
