package nl.toetssteen.linking.lineage.pages;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import jakarta.servlet.http.HttpServletResponse;
import nl.toetssteen.linking.lineage.Lineage;
import nl.toetssteen.linking.lineage.LineageQuestion;
import nl.toetssteen.linking.lineage.Lineages;
import nl.toetssteen.linking.lineage.RelationQuestion;
import nl.toetssteen.linking.lineage.Stated;
import nl.toetssteen.themes.Themes;
import nl.toetssteen.web.CsvFile;
import nl.toetssteen.web.Paging;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Each item of an older document beside what became of it in a newer one. */
@Controller
class LineageController {

	// Each shows two quotations: more of them make a page too heavy for a phone.
	private static final int ON_A_PAGE = 20;

	private final Lineages lineages;

	private final LineageQuestion question;

	private final Stated stated;

	private final Themes themes;

	LineageController(Lineages lineages, LineageQuestion question, Stated stated, Themes themes) {
		this.lineages = lineages;
		this.question = question;
		this.stated = stated;
		this.themes = themes;
	}

	@GetMapping("/verloop")
	String show(@ModelAttribute("asked") Asked asked, Paging page, HttpServletResponse response, Model model) {
		Map<String, String> faults = this.question.faults(asked.van(), asked.naar());
		if (faults.isEmpty() && this.question.missing(asked.van(), asked.naar()).isEmpty()) {
			return answer(filter(asked), page, model);
		}
		if (!faults.isEmpty()) {
			response.setStatus(HttpStatus.BAD_REQUEST.value());
		}
		model.addAttribute("faults", faults);
		model.addAttribute("pairs", this.question.usual());
		model.addAttribute("documents", this.question.documents());
		model.addAttribute("older", this.question.document(asked.van()));
		return "linking/lineage-start";
	}

	private String answer(Filter filter, Paging page, Model model) {
		Reading reading = reading(filter);
		Paging paging = new Paging(page.page(), ON_A_PAGE, false, page.address());
		List<Entry> entries = reading.entries(filter);
		model.addAttribute("filter", filter);
		model.addAttribute("pair", filter.pair());
		model.addAttribute("all", reading.count(new Filter(filter.pair(), null, filter.theme())));
		model.addAttribute("counts", reading.counts(filter.theme()));
		model.addAttribute("themeCounts", reading.themes(filter.relation()));
		model.addAttribute("confirmed", reading.confirmed());
		model.addAttribute("themeTitles", this.themes.titles());
		model.addAttribute("entries", paging.listing(entries).items());
		model.addAttribute("total", entries.size());
		model.addAttribute("paging", paging);
		return "linking/lineage";
	}

	@GetMapping("/verloop.csv")
	void csv(Asked asked, HttpServletResponse response) throws IOException {
		Filter filter = filter(asked);
		Reading reading = reading(filter);
		var file = new CsvFile(response, "verloop.csv", "van", "tekst van", "naar", "tekst naar", "relatie", "review",
				"toelichting", "bevestigd op");
		for (Lineage each : reading.wanted(filter)) {
			file.row(each.older(), reading.words(each.older()), each.newer(), reading.words(each.newer()),
					each.relation().code(), each.review(), each.explanation(),
					Objects.toString(each.confirmedAt(), ""));
		}
		file.end();
	}

	private Filter filter(Asked asked) {
		return new Filter(this.question.asked(asked.van(), asked.naar()), RelationQuestion.asked(asked.relatie()),
				this.themes.asked(asked.thema()));
	}

	private Reading reading(Filter filter) {
		return new Reading(filter.pair(), this.lineages.between(filter.pair()), this.stated);
	}

}
