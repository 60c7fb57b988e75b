/** What a pledge may be tied to, as an officer looks at it. */
@org.jspecify.annotations.NullMarked
package nl.toetssteen.linking.targets;
