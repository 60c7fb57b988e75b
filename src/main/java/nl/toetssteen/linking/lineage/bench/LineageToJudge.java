package nl.toetssteen.linking.lineage.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import nl.toetssteen.accounts.Editor;
import nl.toetssteen.accounts.Role;
import nl.toetssteen.accounts.WaitingWork;
import nl.toetssteen.linking.lineage.DocumentPair;
import nl.toetssteen.linking.lineage.LineageQuestion;
import nl.toetssteen.linking.queue.Progress;
import org.springframework.stereotype.Component;

/** The lineage that waits for an editor, what a colleague waits for first. */
@Component
class LineageToJudge implements WaitingWork {

	private final LineageQueue queue;

	private final LineageQuestion question;

	LineageToJudge(LineageQueue queue, LineageQuestion question) {
		this.queue = queue;
		this.question = question;
	}

	@Override
	public List<Pile> piles(Editor editor) {
		if (!editor.is(Role.LINKER) && !editor.is(Role.CHECKER)) {
			return List.of();
		}
		return this.question.usual()
			.stream()
			.flatMap((pair) -> piles(pair, editor.is(Role.CHECKER)))
			.filter((pile) -> pile.count() > 0)
			.toList();
	}

	private Stream<Pile> piles(DocumentPair pair, boolean checker) {
		Map<Progress, Long> counts = LineageQueue.counts(this.queue.of(pair));
		List<Pile> piles = new ArrayList<>();
		if (checker) {
			piles.add(pile(pair, "met een voorstel om te bevestigen", Progress.PROPOSED, counts));
		}
		piles.add(pile(pair, "dat betwist is", Progress.DISPUTED, counts));
		piles.add(pile(pair, "om te beoordelen", Progress.UNTOUCHED, counts));
		return piles.stream();
	}

	private static Pile pile(DocumentPair pair, String what, Progress progress, Map<Progress, Long> counts) {
		var filter = new LineageFilter(pair.older().getCode(), pair.newer().getCode(), progress.code());
		return new Pile("Verloop " + pair.older().shortName() + " → " + pair.newer().shortName() + " " + what,
				counts.getOrDefault(progress, 0L), filter.address(LineageFilter.QUEUE));
	}

}
