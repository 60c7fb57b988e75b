package nl.toetssteen.ingestion.desk.pages;

import java.util.Map;
import java.util.UUID;

import nl.toetssteen.documents.Document;
import nl.toetssteen.documents.DocumentFacts;
import nl.toetssteen.documents.Documents;
import nl.toetssteen.ingestion.UnreadableDocument;
import nl.toetssteen.ingestion.desk.ImportJob;
import nl.toetssteen.ingestion.desk.review.Asked;
import nl.toetssteen.ingestion.desk.Publishing;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import jakarta.servlet.http.HttpServletRequest;

/** The last look before an import becomes public, and taking it back. */
@Controller
@RequestMapping("/redactie/import/{id}")
class PublishController {

	private final Asked asked;

	private final Publishing publishing;

	private final Documents documents;

	PublishController(Asked asked, Publishing publishing, Documents documents) {
		this.asked = asked;
		this.publishing = publishing;
		this.documents = documents;
	}

	@GetMapping("/publiceren")
	String look(@PathVariable UUID id, Model model) {
		ImportJob job = this.asked.job(id);
		DocumentFacts facts = facts(job);
		model.addAttribute("job", job);
		model.addAttribute("facts", facts);
		model.addAttribute("current", this.documents.find(facts.code()).orElse(null));
		model.addAttribute("differences", Differences.of(this.publishing.differences(job, facts)));
		return "ingestion/publish";
	}

	@PostMapping("/publiceren")
	String publish(@PathVariable UUID id, RedirectAttributes said) {
		Document document = this.publishing.publish(id, facts(this.asked.job(id)));
		said.addFlashAttribute("done", "Het document is openbaar, als versie " + document.getVersion() + ".");
		return "redirect:/redactie/import/" + id;
	}

	@PostMapping("/intrekken")
	String withdraw(@PathVariable UUID id, RedirectAttributes said) {
		this.asked.job(id);
		boolean done = this.publishing.withdraw(id);
		said.addFlashAttribute(done ? "done" : "refused", done
				? "Het document is ingetrokken. Bezoekers lezen en vinden het niet meer. U kunt het opnieuw publiceren."
				: "Dit document was niet openbaar.");
		return "redirect:/redactie/import/" + id;
	}

	private static DocumentFacts facts(ImportJob job) {
		FactsForm form = FactsForm.of(job.draft());
		if (!job.draft().checked() || !form.faults().isEmpty()) {
			throw new UnreadableDocument("Vul eerst de gegevens aan en bewaar ze.");
		}
		return form.facts(job.file().name());
	}

	@ExceptionHandler
	String refused(UnreadableDocument refusal, HttpServletRequest request, RedirectAttributes said) {
		said.addFlashAttribute("refused", refusal.getMessage());
		Map<?, ?> path = (Map<?, ?>) request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
		return "redirect:/redactie/import/" + path.get("id");
	}

}
