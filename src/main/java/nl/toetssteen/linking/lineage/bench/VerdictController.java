package nl.toetssteen.linking.lineage.bench;

import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import nl.toetssteen.linking.deciding.DecisionForm;
import nl.toetssteen.linking.deciding.Done;
import nl.toetssteen.linking.deciding.Outcome;
import nl.toetssteen.linking.deciding.Reply;
import nl.toetssteen.linking.deciding.Toast;
import nl.toetssteen.linking.deciding.Versions;
import nl.toetssteen.linking.lineage.verdicts.Verdict;
import nl.toetssteen.linking.lineage.verdicts.VerdictDesk;
import nl.toetssteen.linking.lineage.verdicts.Verdicts;
import nl.toetssteen.linking.review.Act;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One item with all that an editor needs to say what became of it. */
@Controller
@RequestMapping("/redactie/verloop/{document}/{number}")
class VerdictController {

	private static final int LONGEST_QUESTION = 400;

	private final VerdictDesk desk;

	private final Verdicts verdicts;

	private final VerdictConflicts conflicts;

	private final LineageScreen screen;

	VerdictController(VerdictDesk desk, Verdicts verdicts, VerdictConflicts conflicts, LineageScreen screen) {
		this.desk = desk;
		this.verdicts = verdicts;
		this.conflicts = conflicts;
		this.screen = screen;
	}

	@GetMapping
	String show(@PathVariable String document, @PathVariable String number, LineageFilter filter,
			@RequestParam(defaultValue = "") String q, Model model) {
		String question = q.substring(0, Math.min(q.length(), LONGEST_QUESTION));
		return this.screen.show(new LineagePlace(document, number, filter), question, model);
	}

	@PostMapping("/uitspraak")
	String propose(@PathVariable String document, @PathVariable String number, LineageFilter filter, VerdictForm form,
			Model model, HttpServletResponse response, RedirectAttributes flash) {
		var place = new LineagePlace(document, number, filter);
		model.addAttribute("typed", form);
		return Outcome.of(this.screen, place, new Reply(model, response, flash), () -> {
			Verdict verdict = this.desk.propose(this.screen.ends(place, form.andere()), form.relation(),
					form.explanation(), form.searchedFor(), form.basedOn());
			return new Done(toast(place, verdict, "Voorgesteld"), !form.stays());
		}, (stale) -> this.conflicts.ofVerdict(place, stale, form));
	}

	@PostMapping("/uitspraak/{id}/besluit")
	String decide(@PathVariable String document, @PathVariable String number, @PathVariable UUID id,
			LineageFilter filter, DecisionForm form, Model model, HttpServletResponse response,
			RedirectAttributes flash) {
		var place = place(document, number, filter, id);
		return Outcome.of(this.screen, place, new Reply(model, response, flash), () -> {
			Verdict verdict = this.desk.decide(id, form.decision(), form.basedOn());
			Act act = verdict.review().step().act();
			return new Done(toast(place, verdict, "Nu " + verdict.review().state().dutch()),
					(act == Act.CONFIRM || act == Act.REJECT) && !this.screen.awaitsMore(place));
		}, (stale) -> this.conflicts.ofDecision(place, stale, form));
	}

	@PostMapping("/uitspraak/{id}/ongedaan")
	String undo(@PathVariable String document, @PathVariable String number, @PathVariable UUID id, LineageFilter filter,
			String versie, Model model, HttpServletResponse response, RedirectAttributes flash) {
		var place = place(document, number, filter, id);
		return Outcome.of(this.screen, place, new Reply(model, response, flash), () -> {
			Verdict verdict = this.desk.undo(id, Versions.of(versie));
			return Done.here(Toast
				.of("Teruggedraaid. " + verdict.ends() + " is nu " + verdict.review().state().dutch() + ".", place));
		});
	}

	/** A verdict on another item is none here. */
	private LineagePlace place(String document, String number, LineageFilter filter, UUID id) {
		var place = new LineagePlace(document, number, filter);
		this.verdicts.find(id)
			.filter((verdict) -> verdict.ends().has(place.ref()))
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		return place;
	}

	private static Toast toast(LineagePlace place, Verdict verdict, String what) {
		return Toast.of(what + ": " + verdict.ends() + ", “" + verdict.content().relation().dutch() + "”.", place,
				"/uitspraak/" + verdict.id(), verdict.version());
	}

}
