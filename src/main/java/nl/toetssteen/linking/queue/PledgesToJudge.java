package nl.toetssteen.linking.queue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import nl.toetssteen.accounts.Editor;
import nl.toetssteen.accounts.Role;
import nl.toetssteen.accounts.WaitingWork;

/** The pledges that wait for an editor, those that a colleague waits for first. */
@Component
class PledgesToJudge implements WaitingWork {

	private static final QueueFilter ALL = new QueueFilter(null, null, null, null);

	private final Queue queue;

	PledgesToJudge(Queue queue) {
		this.queue = queue;
	}

	@Override
	public List<Pile> piles(Editor editor) {
		List<Pile> piles = new ArrayList<>();
		Map<Progress, Long> counts = this.queue.counts(ALL);
		if (editor.is(Role.CHECKER)) {
			piles.add(pile("Beloften met een voorstel om te bevestigen", Progress.PROPOSED, counts));
		}
		if (editor.is(Role.CHECKER) || editor.is(Role.LINKER)) {
			piles.add(pile("Betwiste beloften", Progress.DISPUTED, counts));
			piles.add(pile("Beloften om te koppelen", Progress.UNTOUCHED, counts));
		}
		return piles.stream().filter((pile) -> pile.count() > 0).toList();
	}

	private static Pile pile(String title, Progress progress, Map<Progress, Long> counts) {
		return new Pile(title, counts.getOrDefault(progress, 0L),
				ALL.withStand(progress.code()).address("/redactie/koppelen"));
	}

}
