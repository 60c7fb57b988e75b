package nl.toetssteen.linking.workbench;

import nl.toetssteen.documents.Document;
import nl.toetssteen.documents.Documents;
import nl.toetssteen.documents.statements.Shelf;
import nl.toetssteen.documents.statements.StatementPages;
import nl.toetssteen.documents.statements.Statements;
import nl.toetssteen.linking.deciding.Screen;
import nl.toetssteen.linking.queue.Progress;
import nl.toetssteen.linking.queue.Queue;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.server.ResponseStatusException;

/** The whole screen of a pledge: the pledge itself, the bench and the way on. */
@Component
class PledgeScreen implements Screen<PledgePlace> {

	private final Statements pledges;

	private final StatementPages pages;

	private final Documents documents;

	private final Queue queue;

	private final Bench bench;

	PledgeScreen(JdbcClient jdbc, StatementPages pages, Documents documents, Queue queue, Bench bench) {
		this.pledges = new Statements(jdbc, new Shelf("pledge", "Beloften", "/beloften"));
		this.pages = pages;
		this.documents = documents;
		this.queue = queue;
		this.bench = bench;
	}

	@Override
	public String show(PledgePlace place, Model model) {
		return show(place, "", "", model);
	}

	/**
	 * Fills the screen and answers its template.
	 * @param question what the officer searches for; may be empty
	 * @param kind code of the kind of suggestion to show more of; may be empty
	 */
	String show(PledgePlace place, String question, String kind, Model model) {
		this.pages.show(model, this.pledges, place.document(), place.number());
		Document programme = this.documents.find(place.document())
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		this.bench.lay(model, programme, place.ref(), question, kind);
		model.addAttribute("place", place);
		model.addAttribute("progress", this.queue.find(place.ref()).orElseThrow());
		model.addAttribute("standing", Progress.inWords(this.queue.counts(place.filter())));
		model.addAttribute("following", this.queue.after(place.filter(), place.ref()).orElse(null));
		model.addAttribute("preceding", this.queue.before(place.filter(), place.ref()).orElse(null));
		return "linking/workbench";
	}

	@Override
	public String onwards(PledgePlace place) {
		return this.queue.after(place.filter(), place.ref())
			.map((next) -> place.filter().workbench(next.ref()))
			.orElseGet(() -> place.filter().address("/redactie/koppelen"));
	}

}
