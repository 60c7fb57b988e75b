package nl.toetssteen.linking.rereading;

import java.util.List;

import org.springframework.stereotype.Component;

import nl.toetssteen.accounts.Editor;
import nl.toetssteen.accounts.Role;
import nl.toetssteen.accounts.WaitingWork;

/** The texts of which somebody must say where they went in a newer version. */
@Component
class TextsToReread implements WaitingWork {

	private final Rereading rereading;

	TextsToReread(Rereading rereading) {
		this.rereading = rereading;
	}

	@Override
	public List<Pile> piles(Editor editor) {
		int count = this.rereading.doubts().size() + this.rereading.stranded().size();
		boolean may = editor.is(Role.LINKER) || editor.is(Role.CHECKER);
		return (may && count > 0)
				? List.of(new Pile("Teksten die in een nieuwe versie veranderden", count, "/redactie/nalezen"))
				: List.of();
	}

}
