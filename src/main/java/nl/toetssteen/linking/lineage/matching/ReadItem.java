package nl.toetssteen.linking.lineage.matching;

import java.util.List;

/** An item with what it is about, as a whole and sentence by sentence. */
record ReadItem(Item item, Traits whole, List<Clause> clauses) {
}
