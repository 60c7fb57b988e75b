/** Suggestions: which targets may answer a pledge, computed after reading and kept. */
@org.jspecify.annotations.NullMarked
package nl.toetssteen.linking.suggesting;
