package nl.toetssteen.linking.lineage.pages;

import java.io.IOException;
import java.util.List;
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
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

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
	String start(Model model) {
		model.addAttribute("pairs", this.question.usual());
		return "linking/lineage-start";
	}

	@GetMapping(path = "/verloop", params = { "van", "naar" })
	String show(@RequestParam String van, @RequestParam String naar,
			@RequestParam(required = false) @Nullable String relatie,
			@RequestParam(required = false) @Nullable String thema, Paging asked, Model model) {
		Filter filter = filter(van, naar, relatie, thema);
		Reading reading = reading(filter);
		Paging paging = new Paging(asked.page(), ON_A_PAGE, false, asked.address());
		List<Entry> entries = reading.entries(filter);
		model.addAttribute("filter", filter);
		model.addAttribute("pair", filter.pair());
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
	void csv(@RequestParam(required = false) @Nullable String van,
			@RequestParam(required = false) @Nullable String naar,
			@RequestParam(required = false) @Nullable String relatie,
			@RequestParam(required = false) @Nullable String thema, HttpServletResponse response) throws IOException {
		Filter filter = filter(van, naar, relatie, thema);
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

	private Filter filter(@Nullable String van, @Nullable String naar, @Nullable String relatie,
			@Nullable String thema) {
		return new Filter(this.question.asked(van, naar), RelationQuestion.asked(relatie), this.themes.asked(thema));
	}

	private Reading reading(Filter filter) {
		return new Reading(filter.pair(), this.lineages.between(filter.pair()), this.stated);
	}

}
