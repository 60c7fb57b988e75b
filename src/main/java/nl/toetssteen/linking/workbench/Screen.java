package nl.toetssteen.linking.workbench;

import nl.toetssteen.documents.Document;
import nl.toetssteen.documents.Documents;
import nl.toetssteen.documents.statements.Shelf;
import nl.toetssteen.documents.statements.StatementPages;
import nl.toetssteen.documents.statements.Statements;
import nl.toetssteen.linking.queue.Progress;
import nl.toetssteen.linking.queue.Queue;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.server.ResponseStatusException;

/** The whole screen of a pledge: the pledge itself, the bench and the way on. */
@Component
class Screen {

	private final Statements pledges;

	private final StatementPages pages;

	private final Documents documents;

	private final Queue queue;

	private final Bench bench;

	Screen(JdbcClient jdbc, StatementPages pages, Documents documents, Queue queue, Bench bench) {
		this.pledges = new Statements(jdbc, new Shelf("pledge", "Beloften", "/beloften"));
		this.pages = pages;
		this.documents = documents;
		this.queue = queue;
		this.bench = bench;
	}

	/** Fills the screen and answers its template. */
	String show(Place place, String question, String kind, Model model) {
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

	/** The address of the next pledge of the queue, or of the queue at its end. */
	String onwards(Place place) {
		return this.queue.after(place.filter(), place.ref())
			.map((next) -> place.filter().workbench(next.ref()))
			.orElseGet(() -> place.filter().address("/redactie/koppelen"));
	}

}
