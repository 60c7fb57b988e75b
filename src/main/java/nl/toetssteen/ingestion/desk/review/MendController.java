package nl.toetssteen.ingestion.desk.review;

import java.util.UUID;

import nl.toetssteen.accounts.Editors;
import nl.toetssteen.ingestion.UnreadableDocument;
import nl.toetssteen.ingestion.desk.ImportJob;
import nl.toetssteen.ingestion.mending.Mended;
import nl.toetssteen.ingestion.mending.Mending;
import nl.toetssteen.ingestion.mending.MendingKind;
import nl.toetssteen.ingestion.mending.Mendings;
import nl.toetssteen.ingestion.mending.Spot;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Mending a reading, and undoing that. */
@Controller
@RequestMapping("/redactie/import/{id}/herstel")
class MendController {

	private final Asked asked;

	private final Reviews reviews;

	private final Mendings mendings;

	private final Editors editors;

	MendController(Asked asked, Reviews reviews, Mendings mendings, Editors editors) {
		this.asked = asked;
		this.reviews = reviews;
		this.mendings = mendings;
		this.editors = editors;
	}

	@PostMapping
	String mend(@PathVariable UUID id, MendForm form, RedirectAttributes said) {
		ImportJob job = this.asked.read(id);
		int stuk = (form.stuk() == null) ? 0 : form.stuk();
		try {
			Mended mended = this.reviews.mended(job);
			Spot spot = form.spot(mended);
			Mending mending = keep(job, spot, form.said(mended, this.reviews.leaves(job).leaf(form.screen())));
			said.addFlashAttribute("mended", mending.id());
			said.addFlashAttribute("words", mending.words());
			said.addFlashAttribute("at", place(job, mending, stuk));
		}
		catch (UnreadableDocument ex) {
			said.addFlashAttribute("refused", ex.getMessage());
		}
		return "redirect:/redactie/import/" + id + "/lezing?blad=" + form.screen()
				+ (said.getFlashAttributes().containsKey("refused") ? "" : "#hersteld-net");
	}

	/** Beside which piece it is said: that one, or what came in its place. */
	private int place(ImportJob job, Mending mending, int stuk) {
		int now = this.reviews.mended(job).spots().indexOf(mending.spot());
		return (now >= 0) ? now : stuk;
	}

	private Mending keep(ImportJob job, Spot spot, MendForm.Said said) {
		String sha256 = job.file().sha256();
		Mending mending = this.mendings.add(sha256, said.kind(), spot, said.value(), this.editors.current());
		if (this.reviews.mended(job).idle().contains(mending)) {
			this.mendings.undo(sha256, mending.id());
			throw new UnreadableDocument((said.kind() == MendingKind.SPLIT)
					? "Deze woorden staan niet in het stuk, of het begint ermee. Er is niets veranderd."
					: "Dat kan met dit stuk niet. Er is niets veranderd.");
		}
		return mending;
	}

	@PostMapping("/{mending}/ongedaan")
	String undo(@PathVariable UUID id, @PathVariable UUID mending, @RequestParam(defaultValue = "1") int blad,
			RedirectAttributes said) {
		boolean done = this.mendings.undo(this.asked.read(id).file().sha256(), mending);
		said.addFlashAttribute(done ? "done" : "refused",
				done ? "Het herstel is ongedaan gemaakt." : "Dit herstel was al ongedaan gemaakt.");
		return "redirect:/redactie/import/" + id + "/lezing?blad=" + blad;
	}

}
