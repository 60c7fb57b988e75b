package nl.toetssteen.ingestion.desk.pages;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import nl.toetssteen.accounts.Editors;
import nl.toetssteen.ingestion.UnreadableDocument;
import nl.toetssteen.ingestion.desk.ImportJob;
import nl.toetssteen.ingestion.desk.JobReadings;
import nl.toetssteen.ingestion.desk.PdfReadings;
import nl.toetssteen.ingestion.desk.Warning;
import nl.toetssteen.ingestion.mending.Mended;
import nl.toetssteen.ingestion.mending.MendingKind;
import nl.toetssteen.ingestion.mending.Mendings;
import nl.toetssteen.ingestion.mending.Spot;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The reading beside the page it was read from, and mending it. */
@Controller
@RequestMapping("/redactie/import/{id}")
class ReviewController {

	private static final int LONGEST_VALUE = 500;

	private final Asked asked;

	private final JobReadings readings;

	private final PdfReadings pdfs;

	private final Mendings mendings;

	private final Editors editors;

	ReviewController(Asked asked, JobReadings readings, PdfReadings pdfs, Mendings mendings, Editors editors) {
		this.asked = asked;
		this.readings = readings;
		this.pdfs = pdfs;
		this.mendings = mendings;
		this.editors = editors;
	}

	@GetMapping("/lezing")
	String show(@PathVariable UUID id, @RequestParam(defaultValue = "1") int blad, Model model) {
		ImportJob job = read(id);
		Mended mended = mended(job);
		Leaf leaf = new Leaves(job, mended, this.pdfs.of(job).orElse(null)).leaf(blad);
		model.addAttribute("job", job);
		model.addAttribute("leaf", leaf);
		model.addAttribute("warnings",
				this.pdfs.warnings(job).stream().filter((warning) -> concerns(warning, leaf)).toList());
		model.addAttribute("kinds",
				Arrays.stream(MendingKind.values()).filter((kind) -> kind != MendingKind.UNIT).toList());
		model.addAttribute("mendings", this.mendings.of(job.file().sha256()).reversed());
		model.addAttribute("idle", mended.idle());
		return "ingestion/reading";
	}

	private static boolean concerns(Warning warning, Leaf leaf) {
		return leaf.paged() && warning.page() == leaf.number();
	}

	@PostMapping("/herstel")
	String mend(@PathVariable UUID id, @RequestParam int stuk, @RequestParam String controle,
			@RequestParam MendingKind wat, @RequestParam(defaultValue = "") String waarde,
			@RequestParam(defaultValue = "1") int blad, RedirectAttributes said) {
		ImportJob job = read(id);
		List<Spot> spots = mended(job).spots();
		String value = waarde.replace("\0", "").strip();
		if (stuk < 0 || stuk >= spots.size() || !Integer.toHexString(spots.get(stuk).hashCode()).equals(controle)) {
			said.addFlashAttribute("refused", "Dit stuk is intussen veranderd. Kijk nog eens.");
		}
		else if (value.length() > LONGEST_VALUE) {
			said.addFlashAttribute("refused", "Dat is te lang.");
		}
		else {
			keep(job, spots.get(stuk), wat, value, said);
		}
		return "redirect:/redactie/import/" + id + "/lezing?blad=" + blad;
	}

	private void keep(ImportJob job, Spot spot, MendingKind kind, String value, RedirectAttributes said) {
		this.mendings.add(job.file().sha256(), kind, spot, kind.needsValue() ? value : "", this.editors.current());
		var last = this.mendings.of(job.file().sha256()).getLast();
		if (mended(job).idle().contains(last)) {
			this.mendings.undo(job.file().sha256(), last.id());
			said.addFlashAttribute("refused",
					(kind == MendingKind.SPLIT)
							? "Deze woorden staan niet in het stuk, of het begint ermee. Er is niets veranderd."
							: "Dat kan met dit stuk niet. Er is niets veranderd.");
			return;
		}
		said.addFlashAttribute("done", "Hersteld: " + kind.dutch() + ".");
	}

	@PostMapping("/herstel/{mending}/ongedaan")
	String undo(@PathVariable UUID id, @PathVariable UUID mending, @RequestParam(defaultValue = "1") int blad,
			RedirectAttributes said) {
		boolean done = this.mendings.undo(read(id).file().sha256(), mending);
		said.addFlashAttribute(done ? "done" : "refused",
				done ? "Het herstel is ongedaan gemaakt." : "Dit herstel was al ongedaan gemaakt.");
		return "redirect:/redactie/import/" + id + "/lezing?blad=" + blad;
	}

	private ImportJob read(UUID id) {
		ImportJob job = this.asked.job(id);
		if (!job.state().wasRead()) {
			throw new org.springframework.web.server.ResponseStatusException(
					org.springframework.http.HttpStatus.NOT_FOUND, "Dit bestand is (nog) niet gelezen.");
		}
		return job;
	}

	private Mended mended(ImportJob job) {
		try {
			return this.readings.mended(job, job.draft().provisional(job.file().name()));
		}
		catch (UnreadableDocument ex) {
			throw new org.springframework.web.server.ResponseStatusException(
					org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT, ex.getMessage());
		}
	}

}
