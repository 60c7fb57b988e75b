package nl.toetssteen.linking.workbench;

import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import nl.toetssteen.linking.judgements.AxisValue;
import nl.toetssteen.linking.judgements.Judgement;
import nl.toetssteen.linking.judgements.JudgementDesk;
import nl.toetssteen.linking.judgements.Judgements;
import nl.toetssteen.linking.queue.QueueFilter;
import nl.toetssteen.linking.review.Refusal;
import nl.toetssteen.linking.review.Stale;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What officers judge about a pledge at the workbench. */
@Controller
@RequestMapping("/redactie/koppelen/{document}/{number}/oordeel")
class JudgementController {

	private final JudgementDesk desk;

	private final Judgements judgements;

	private final Conflicts conflicts;

	private final Outcome outcome;

	JudgementController(JudgementDesk desk, Judgements judgements, Conflicts conflicts, Outcome outcome) {
		this.desk = desk;
		this.judgements = judgements;
		this.conflicts = conflicts;
		this.outcome = outcome;
	}

	@PostMapping
	String propose(@PathVariable String document, @PathVariable String number, QueueFilter filter, JudgementForm form,
			Model model, HttpServletResponse response, RedirectAttributes flash) {
		var place = new Place(document, number, filter);
		try {
			Judgement judgement = this.desk.propose(place.ref(), form.value(), form.motivation(), form.searchedFor(),
					form.basedOn());
			Toast toast = toast(place, judgement, "Voorgesteld");
			return (judgement.content().value() == AxisValue.NOTHING_FOUND) ? this.outcome.onwards(place, toast, flash)
					: this.outcome.stay(place, toast, flash);
		}
		catch (Stale stale) {
			return this.conflicts.ofJudgement(place, stale, form, model, response);
		}
		catch (Refusal refusal) {
			model.addAttribute("answered", form);
			return this.outcome.refused(place, refusal, model, response);
		}
	}

	@PostMapping("/{id}/besluit")
	String decide(@PathVariable String document, @PathVariable String number, @PathVariable UUID id, QueueFilter filter,
			DecisionForm form, Model model, HttpServletResponse response, RedirectAttributes flash) {
		var place = new Place(document, number, filter);
		check(place, id);
		try {
			Judgement judgement = this.desk.decide(id, form.decision(), form.basedOn());
			return this.outcome.stay(place, toast(place, judgement, "Nu " + judgement.review().state().dutch()), flash);
		}
		catch (Stale stale) {
			return this.conflicts.ofDecision(place, stale, form, model, response);
		}
		catch (Refusal refusal) {
			return this.outcome.refused(place, refusal, model, response);
		}
	}

	@PostMapping("/{id}/ongedaan")
	String undo(@PathVariable String document, @PathVariable String number, @PathVariable UUID id, QueueFilter filter,
			String versie, Model model, HttpServletResponse response, RedirectAttributes flash) {
		var place = new Place(document, number, filter);
		check(place, id);
		try {
			Judgement judgement = this.desk.undo(id, Versions.of(versie));
			return this.outcome.stay(place, new Toast(
					"Teruggedraaid. " + judgement.axis().title() + " is nu " + judgement.review().state().dutch() + ".",
					place.ref(), null, 0), flash);
		}
		catch (Refusal refusal) {
			return this.outcome.refused(place, refusal, model, response);
		}
	}

	/** A judgement on another pledge is none here. */
	private void check(Place place, UUID id) {
		this.judgements.find(id)
			.filter((judgement) -> judgement.pledge().equals(place.ref()))
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

	private static Toast toast(Place place, Judgement judgement, String what) {
		return new Toast(
				what + ": " + judgement.axis().title().toLowerCase(java.util.Locale.ROOT) + " “"
						+ judgement.content().value().dutch() + "”.",
				place.ref(), place.address("/oordeel/" + judgement.id() + "/ongedaan"), judgement.version());
	}

}
