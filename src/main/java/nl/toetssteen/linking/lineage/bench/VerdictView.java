package nl.toetssteen.linking.lineage.bench;

import java.util.List;

import nl.toetssteen.accounts.Editor;
import nl.toetssteen.documents.references.Reference;
import nl.toetssteen.linking.lineage.verdicts.Verdict;
import nl.toetssteen.linking.lineage.verdicts.VerdictContent;
import nl.toetssteen.linking.review.Revision;
import org.jspecify.annotations.Nullable;

/**
 * A verdict as the editor at the desk sees it.
 *
 * @param other the item on the other side; null where there is none
 * @param history latest first
 * @param awaited whether it waits for this editor's eyes
 * @param undoable whether this editor did the last thing to it
 */
record VerdictView(Verdict verdict, @Nullable Reference other, List<Revision<VerdictContent>> history, boolean awaited,
		boolean undoable) {

	static VerdictView of(Verdict verdict, @Nullable Reference other, List<Revision<VerdictContent>> history,
			Editor editor) {
		return new VerdictView(verdict, other, history.reversed(), verdict.review().awaits(editor),
				verdict.review().isUndoableBy(editor));
	}

}
