package nl.toetssteen.ingestion.desk.pages;

import java.util.List;

import nl.toetssteen.accounts.Editor;
import nl.toetssteen.accounts.Role;
import nl.toetssteen.accounts.WaitingWork;
import nl.toetssteen.ingestion.desk.Desk;
import nl.toetssteen.ingestion.desk.JobState;
import org.springframework.stereotype.Component;

/** The imports that were read and wait for somebody to look at them. */
@Component
class ImportsToFinish implements WaitingWork {

	private final Desk desk;

	ImportsToFinish(Desk desk) {
		this.desk = desk;
	}

	@Override
	public List<Pile> piles(Editor editor) {
		boolean may = editor.is(Role.CHECKER) || editor.is(Role.ADMINISTRATOR);
		long count = this.desk.all().stream().filter((job) -> job.state() == JobState.READ).count();
		return (may && count > 0)
				? List.of(new Pile("Aangeboden documenten om na te kijken", count, "/redactie/import")) : List.of();
	}

}
