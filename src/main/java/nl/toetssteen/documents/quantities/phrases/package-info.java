/** What stands around a number: unit, comparator, what is counted, base, area, term. */
@org.jspecify.annotations.NullMarked
package nl.toetssteen.documents.quantities.phrases;
