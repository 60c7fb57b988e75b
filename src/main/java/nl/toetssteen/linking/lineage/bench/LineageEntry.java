package nl.toetssteen.linking.lineage.bench;

import nl.toetssteen.documents.statements.Statement;
import nl.toetssteen.linking.queue.Progress;

/**
 * An item in the queue.
 *
 * @param older whether it is of the older document; else the question is where it comes
 * from
 */
public record LineageEntry(Statement statement, boolean older, Progress progress) {

	public String ref() {
		return this.statement.ref();
	}

}
