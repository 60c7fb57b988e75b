/** Links and judgements as everybody may read them: what two people agreed on. */
@org.springframework.modulith.NamedInterface("published")
@org.jspecify.annotations.NullMarked
package nl.toetssteen.linking.published;
