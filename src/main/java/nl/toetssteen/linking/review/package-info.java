/** How judgements are checked by a second person, and how that is remembered. */
@org.springframework.modulith.NamedInterface("review")
@org.jspecify.annotations.NullMarked
package nl.toetssteen.linking.review;
