/**
 * What people find of a pledge by itself, axis by axis, and that they found nothing for
 * it.
 */
@org.springframework.modulith.NamedInterface("judgements")
@org.jspecify.annotations.NullMarked
package nl.toetssteen.linking.judgements;
