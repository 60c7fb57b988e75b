package nl.toetssteen.linking.lineage.matching;

import java.util.Set;

/**
 * A pledge or agreement item, as far as comparing needs it.
 *
 * @param text its literal words
 * @param themes codes of the themes it stands under
 */
public record Item(String ref, String text, Set<String> themes) {
}
