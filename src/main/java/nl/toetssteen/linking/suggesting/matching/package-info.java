/** How well a target answers a pledge by its words, and why. */
@org.jspecify.annotations.NullMarked
package nl.toetssteen.linking.suggesting.matching;
