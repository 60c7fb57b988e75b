package nl.toetssteen.ingestion.mending;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import nl.toetssteen.documents.SetAside;

/**
 * Counts pieces with the same words. Remembers the words, because a long reading with
 * many mendings asks for them over and over.
 */
class Spots {

	private final Map<Object, Spot> first = new IdentityHashMap<>();

	List<Spot> of(List<Piece> pieces) {
		return counted(pieces.stream()
			.map((piece) -> this.first.computeIfAbsent(piece, (_) -> Spot.of(piece.place().page(), piece.text(), 0)))
			.toList());
	}

	List<Spot> ofAside(List<SetAside> aside) {
		return counted(aside.stream()
			.map((each) -> this.first.computeIfAbsent(each, (_) -> Spot.of(each.place().page(), each.text(), 0)))
			.toList());
	}

	private static List<Spot> counted(List<Spot> spots) {
		Map<Spot, Integer> seen = new HashMap<>();
		return spots.stream().map((spot) -> {
			int before = seen.merge(spot, 1, Integer::sum) - 1;
			return (before == 0) ? spot : new Spot(spot.page(), spot.text(), before);
		}).toList();
	}

}
