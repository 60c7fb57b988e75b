/**
 * What became of what was said before: pledges of an older programme beside those of a
 * newer one, and agreement items likewise.
 */
@org.springframework.modulith.NamedInterface("lineage")
@org.jspecify.annotations.NullMarked
package nl.toetssteen.linking.lineage;
