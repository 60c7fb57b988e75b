/** Reading Dutch words: stems, parts of compounds, words that mean the same. */
@org.springframework.modulith.NamedInterface("dutch")
@org.jspecify.annotations.NullMarked
package nl.toetssteen.search.dutch;
