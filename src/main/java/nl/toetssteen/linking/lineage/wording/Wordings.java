package nl.toetssteen.linking.lineage.wording;

import java.util.List;

/**
 * Two wordings of what may be the same.
 *
 * @param older all the older item says
 * @param newer all the newer item says
 * @param said the sentence of the older item that comes nearest to the newer
 * @param nowSaid the sentence of the newer item
 * @param kept subjects of both
 * @param lost subjects the newer item does not speak of
 * @param carried words of the two sentences that are the same
 */
public record Wordings(String older, String newer, String said, String nowSaid, List<String> kept, List<String> lost,
		Carried carried) {
}
