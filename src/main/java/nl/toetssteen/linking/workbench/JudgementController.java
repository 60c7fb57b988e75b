package nl.toetssteen.linking.workbench;

import java.util.Locale;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import nl.toetssteen.linking.deciding.DecisionForm;
import nl.toetssteen.linking.deciding.Done;
import nl.toetssteen.linking.deciding.Outcome;
import nl.toetssteen.linking.deciding.Reply;
import nl.toetssteen.linking.deciding.Toast;
import nl.toetssteen.linking.deciding.Versions;
import nl.toetssteen.linking.judgements.AxisValue;
import nl.toetssteen.linking.judgements.Judgement;
import nl.toetssteen.linking.judgements.JudgementDesk;
import nl.toetssteen.linking.judgements.Judgements;
import nl.toetssteen.linking.queue.QueueFilter;
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

	private final PledgeScreen screen;

	JudgementController(JudgementDesk desk, Judgements judgements, Conflicts conflicts, PledgeScreen screen) {
		this.desk = desk;
		this.judgements = judgements;
		this.conflicts = conflicts;
		this.screen = screen;
	}

	@PostMapping
	String propose(@PathVariable String document, @PathVariable String number, QueueFilter filter, JudgementForm form,
			Model model, HttpServletResponse response, RedirectAttributes flash) {
		var place = new PledgePlace(document, number, filter);
		model.addAttribute("answered", form);
		return Outcome.of(this.screen, place, new Reply(model, response, flash), () -> {
			Judgement judgement = this.desk.propose(place.ref(), form.value(), form.motivation(), form.searchedFor(),
					form.basedOn());
			return new Done(toast(place, judgement, "Voorgesteld"),
					judgement.content().value() == AxisValue.NOTHING_FOUND);
		}, (stale) -> this.conflicts.ofJudgement(place, stale, form));
	}

	@PostMapping("/{id}/besluit")
	String decide(@PathVariable String document, @PathVariable String number, @PathVariable UUID id, QueueFilter filter,
			DecisionForm form, Model model, HttpServletResponse response, RedirectAttributes flash) {
		var place = place(document, number, filter, id);
		return Outcome.of(this.screen, place, new Reply(model, response, flash), () -> {
			Judgement judgement = this.desk.decide(id, form.decision(), form.basedOn());
			return Done.here(toast(place, judgement, "Nu " + judgement.review().state().dutch()));
		}, (stale) -> this.conflicts.ofDecision(place, stale, form));
	}

	@PostMapping("/{id}/ongedaan")
	String undo(@PathVariable String document, @PathVariable String number, @PathVariable UUID id, QueueFilter filter,
			String versie, Model model, HttpServletResponse response, RedirectAttributes flash) {
		var place = place(document, number, filter, id);
		return Outcome.of(this.screen, place, new Reply(model, response, flash), () -> {
			Judgement judgement = this.desk.undo(id, Versions.of(versie));
			return Done.here(Toast.of(
					"Teruggedraaid. " + judgement.axis().title() + " is nu " + judgement.review().state().dutch() + ".",
					place));
		});
	}

	/** A judgement on another pledge is none here. */
	private PledgePlace place(String document, String number, QueueFilter filter, UUID id) {
		var place = new PledgePlace(document, number, filter);
		this.judgements.find(id)
			.filter((judgement) -> judgement.pledge().equals(place.ref()))
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		return place;
	}

	private static Toast toast(PledgePlace place, Judgement judgement, String what) {
		return Toast.of(
				what + ": " + judgement.axis().title().toLowerCase(Locale.ROOT) + " “"
						+ judgement.content().value().dutch() + "”.",
				place, "/oordeel/" + judgement.id(), judgement.version());
	}

}
