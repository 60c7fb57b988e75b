package nl.toetssteen.linking.lineage.matching;

import java.util.List;

import nl.toetssteen.linking.lineage.wording.Carried;

/**
 * An item of the older document and one of the newer that goes on with it.
 *
 * @param older ref of the older item
 * @param newer ref of the newer item
 * @param score how surely; 1 is a usual best match
 * @param said the sentence of the older item that speaks of the same, literally
 * @param nowSaid the sentence of the newer item
 * @param likeness of these two sentences, from 0 to 1
 * @param kept what both are about
 * @param lost what only the older item is about
 * @param carried the words of these two sentences that are the same
 * @param broad whether they share nothing but a broad subject
 */
public record Pair(String older, String newer, double score, String said, String nowSaid, double likeness,
		List<String> kept, List<String> lost, Carried carried, boolean broad) {
}
