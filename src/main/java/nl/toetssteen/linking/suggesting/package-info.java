/** Suggestions: which targets may answer a pledge, computed after reading and kept. */
@org.springframework.modulith.NamedInterface("suggesting")
@org.jspecify.annotations.NullMarked
package nl.toetssteen.linking.suggesting;
