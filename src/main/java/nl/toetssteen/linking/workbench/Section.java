package nl.toetssteen.linking.workbench;

import java.util.List;

import nl.toetssteen.linking.TargetKind;
import nl.toetssteen.linking.targets.Card;

/**
 * The candidates of one kind, best first.
 *
 * @param more whether there are more than are shown
 */
record Section(TargetKind kind, List<Card> cards, boolean more) {

	boolean has(String ref) {
		return this.cards.stream().anyMatch((card) -> card.ref().equals(ref));
	}

}
