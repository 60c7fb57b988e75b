package nl.toetssteen.linking.suggesting.matching;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A wording with what was found in it.
 *
 * @param terms stems and parts of compounds with their weight
 * @param printed per term a word of the text it was found in
 * @param subjects number of each subject it speaks of, with how much
 * @param subjectWords per subject a word that speaks of it
 * @param sentences the subjects of its title and of each sentence
 * @param names stems of names in it, with the name as printed
 * @param quantities numbers with what they count: "40 %"
 */
record Reading(Wording wording, Map<String, Double> terms, Map<String, String> printed, Map<Integer, Double> subjects,
		Map<Integer, String> subjectWords, List<Map<Integer, Double>> sentences, Map<String, String> names,
		Set<String> quantities) {
}
