package nl.toetssteen.comparison.differences.api;

import java.util.List;

import nl.toetssteen.comparison.differences.matching.Group;
import nl.toetssteen.comparison.differences.matching.Mention;

/**
 * Statements about the same thing, as the API tells it. The grouping is a machine's.
 *
 * @param voorwerp what they count
 * @param oordeel gelijk, verschillend, aangescherpt, afgezwakt or niet vergelijkbaar
 * @param leden the statements, oldest document first
 * @param paren how each two of them compare, as indices of {@code leden}
 */
record DifferenceItem(String id, String voorwerp, String oordeel, List<String> themas, List<QuantityRow> leden,
		List<Pair> paren) {

	/** How two members compare; numbers count from 0. */
	record Pair(int een, int ander, String oordeel) {
	}

	static DifferenceItem of(Group group) {
		return new DifferenceItem(group.id(), group.heading(), group.verdict().dutch(),
				group.members().stream().map(Mention::themes).flatMap(List::stream).distinct().toList(),
				group.members().stream().map(QuantityRow::of).toList(),
				group.pairs()
					.stream()
					.map((pair) -> new Pair(pair.one(), pair.other(), pair.verdict().dutch()))
					.toList());
	}

}
