package nl.toetssteen.ingestion.desk.pages;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import nl.toetssteen.documents.DocumentKind;
import nl.toetssteen.ingestion.desk.Desk;
import nl.toetssteen.ingestion.desk.review.Asked;
import nl.toetssteen.ingestion.desk.review.Reviews;
import nl.toetssteen.ingestion.desk.ImportJob;
import nl.toetssteen.parties.Parties;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One import: how it stands, what must be looked at, and its facts. */
@Controller
@RequestMapping("/redactie/import/{id}")
class FactsController {

	private final Desk desk;

	private final Asked asked;

	private final JobLines lines;

	private final Reviews reviews;

	private final Parties parties;

	FactsController(Desk desk, Asked asked, JobLines lines, Reviews reviews, Parties parties) {
		this.desk = desk;
		this.asked = asked;
		this.lines = lines;
		this.reviews = reviews;
		this.parties = parties;
	}

	@GetMapping
	String show(@PathVariable UUID id, Model model) {
		ImportJob job = this.asked.job(id);
		return page(job, FactsForm.of(job.draft()), Map.of(), model);
	}

	@PostMapping("/gegevens")
	String keep(@PathVariable UUID id, FactsForm form, Model model, HttpServletResponse response,
			RedirectAttributes said) {
		ImportJob job = this.asked.job(id);
		Map<String, String> faults = form.faults();
		if (!faults.isEmpty()) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			return page(job, form, faults, model);
		}
		this.desk.describe(id, form.draft());
		said.addFlashAttribute("done", "De gegevens zijn bewaard.");
		return "redirect:/redactie/import/" + id + "/publiceren";
	}

	private String page(ImportJob job, FactsForm form, Map<String, String> faults, Model model) {
		model.addAttribute("line", this.lines.of(job));
		model.addAttribute("job", job);
		model.addAttribute("form", form);
		model.addAttribute("faults", faults);
		model.addAttribute("kinds", DocumentKind.values());
		model.addAttribute("towns", this.parties.municipalities());
		model.addAttribute("warnings", job.state().wasRead() ? this.reviews.warnings(job) : List.of());
		model.addAttribute("stops", job.state().wasRead() ? this.reviews.stops(job) : null);
		model.addAttribute("seen", job.state().wasRead() ? this.reviews.seen(job) : List.of());
		return "ingestion/import";
	}

}
