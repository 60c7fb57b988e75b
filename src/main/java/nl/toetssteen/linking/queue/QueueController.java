package nl.toetssteen.linking.queue;

import java.util.List;
import java.util.Map;

import nl.toetssteen.accounts.Editors;
import nl.toetssteen.documents.Document;
import nl.toetssteen.documents.DocumentKind;
import nl.toetssteen.documents.Documents;
import nl.toetssteen.themes.Themes;
import nl.toetssteen.web.BadQuery;
import nl.toetssteen.web.Paging;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The queue of pledges to judge. */
@Controller
class QueueController {

	private final Queue queue;

	private final Documents documents;

	private final Themes themes;

	private final Editors editors;

	QueueController(Queue queue, Documents documents, Themes themes, Editors editors) {
		this.queue = queue;
		this.documents = documents;
		this.themes = themes;
		this.editors = editors;
	}

	@GetMapping("/redactie/koppelen")
	String list(@ModelAttribute("filter") QueueFilter filter, Paging paging, Model model) {
		check(filter);
		Map<Progress, Long> counts = this.queue.counts(filter);
		Progress chosen = filter.progress();
		long all = counts.values().stream().mapToLong(Long::longValue).sum();
		long total = (chosen == null) ? all : counts.getOrDefault(chosen, 0L);
		paging.check(total);
		model.addAttribute("counts", counts);
		model.addAttribute("standing", Progress.inWords(counts));
		model.addAttribute("all", all);
		model.addAttribute("total", total);
		model.addAttribute("paging", paging);
		model.addAttribute("entries",
				this.queue.page(filter, (paging.page() - 1) * paging.pageSize(), paging.pageSize()));
		choices(model);
		return "linking/queue";
	}

	private void choices(Model model) {
		model.addAttribute("stands", List.of(Progress.values()));
		model.addAttribute("programmes",
				this.documents.all()
					.stream()
					.filter((document) -> document.getKind() == DocumentKind.PROGRAMME)
					.toList());
		model.addAttribute("themes", this.themes.all());
		model.addAttribute("colleagues", this.editors.all());
	}

	/** A typo would look like an empty queue. */
	private void check(QueueFilter filter) {
		if (filter.stand() != null && filter.progress() == null) {
			throw new BadQuery("stand", "deze stand bestaat niet.", filter.stand(),
					List.of(Progress.values()).stream().map(Progress::code).toList());
		}
		this.documents.asked(filter.programma()).map(Document::getCode);
		this.themes.asked(filter.thema());
	}

}
