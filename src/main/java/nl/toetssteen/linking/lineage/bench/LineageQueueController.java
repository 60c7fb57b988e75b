package nl.toetssteen.linking.lineage.bench;

import java.util.List;

import nl.toetssteen.linking.lineage.DocumentPair;
import nl.toetssteen.linking.lineage.LineageQuestion;
import nl.toetssteen.linking.queue.Progress;
import nl.toetssteen.web.BadQuery;
import nl.toetssteen.web.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The queue of items whose lineage is to be judged. */
@Controller
class LineageQueueController {

	private final LineageQueue queue;

	private final LineageQuestion question;

	LineageQueueController(LineageQueue queue, LineageQuestion question) {
		this.queue = queue;
		this.question = question;
	}

	@GetMapping(LineageFilter.QUEUE)
	String list(LineageFilter asked, Paging paging, Model model) {
		List<DocumentPair> usual = this.question.usual();
		model.addAttribute("pairs", usual);
		model.addAttribute("stands", List.of(Progress.values()));
		if (asked.van() == null && asked.naar() == null && usual.isEmpty()) {
			return "linking/lineage-queue";
		}
		DocumentPair pair = (asked.van() == null && asked.naar() == null) ? usual.getFirst()
				: this.question.asked(asked.van(), asked.naar());
		var filter = new LineageFilter(pair.older().getCode(), pair.newer().getCode(), stand(asked));
		List<LineageEntry> all = this.queue.of(pair);
		List<LineageEntry> chosen = LineageQueue.chosen(all, filter);
		model.addAttribute("pair", pair);
		model.addAttribute("filter", filter);
		model.addAttribute("counts", LineageQueue.counts(all));
		model.addAttribute("standing", Progress.inWords(LineageQueue.counts(all)));
		model.addAttribute("all", all.size());
		model.addAttribute("total", chosen.size());
		model.addAttribute("entries", paging.listing(chosen).items());
		model.addAttribute("paging", paging);
		return "linking/lineage-queue";
	}

	/** A typo would look like an empty queue. */
	private static @Nullable String stand(LineageFilter asked) {
		List<String> known = List.of(Progress.values()).stream().map(Progress::code).toList();
		if (asked.stand() != null && !known.contains(asked.stand())) {
			throw new BadQuery("stand", "deze stand bestaat niet.", asked.stand(), known);
		}
		return asked.stand();
	}

}
