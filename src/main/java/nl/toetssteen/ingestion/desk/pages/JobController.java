package nl.toetssteen.ingestion.desk.pages;

import java.util.UUID;

import nl.toetssteen.ingestion.UnreadableDocument;
import nl.toetssteen.ingestion.desk.Desk;
import nl.toetssteen.ingestion.desk.review.Asked;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What an editor does with an import as a whole. */
@Controller
@RequestMapping("/redactie/import/{id}")
class JobController {

	private final Desk desk;

	private final Asked asked;

	JobController(Desk desk, Asked asked) {
		this.desk = desk;
		this.asked = asked;
	}

	@PostMapping("/afbreken")
	String cancel(@PathVariable UUID id, RedirectAttributes said) {
		this.asked.job(id);
		boolean done = this.desk.cancel(id);
		said.addFlashAttribute(done ? "done" : "refused",
				done ? "Het lezen is afgebroken." : "Er viel niets meer af te breken: het lezen was al klaar.");
		return "redirect:/redactie/import/" + id;
	}

	@PostMapping("/opnieuw")
	String retry(@PathVariable UUID id, @RequestParam(required = false) @Nullable String wachtwoord,
			RedirectAttributes said) {
		this.asked.job(id);
		try {
			this.desk.retry(id, wachtwoord);
			said.addFlashAttribute("done", "Het bestand staat weer in de wachtrij.");
		}
		catch (UnreadableDocument ex) {
			said.addFlashAttribute("refused", ex.getMessage());
		}
		return "redirect:/redactie/import/" + id;
	}

	@PostMapping("/uit-beeld")
	String see(@PathVariable UUID id, @RequestParam(defaultValue = "false") boolean vergeet, RedirectAttributes said) {
		this.asked.job(id);
		try {
			if (vergeet) {
				this.desk.unsee(id);
			}
			else {
				this.desk.see(id);
			}
			said.addFlashAttribute("done", vergeet ? "Het bestand wordt opnieuw gelezen, zonder wat uit beeld kwam."
					: "De pagina's worden uit beeld gelezen. Dat duurt een paar seconden per pagina.");
		}
		catch (UnreadableDocument ex) {
			said.addFlashAttribute("refused", ex.getMessage());
		}
		return "redirect:/redactie/import/" + id;
	}

	@PostMapping("/weggooien")
	String remove(@PathVariable UUID id, RedirectAttributes said) {
		this.asked.job(id);
		boolean done = this.desk.remove(id);
		said.addFlashAttribute(done ? "done" : "refused", done ? "Het bestand en wat ervan gelezen was zijn weg."
				: "Wat gepubliceerd is of was, of nog wordt gelezen, kan niet worden weggegooid.");
		return done ? "redirect:/redactie/import" : "redirect:/redactie/import/" + id;
	}

}
