package nl.toetssteen.linking.workbench;

import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import nl.toetssteen.linking.Link;
import nl.toetssteen.linking.LinkDesk;
import nl.toetssteen.linking.Links;
import nl.toetssteen.linking.queue.QueueFilter;
import nl.toetssteen.linking.review.Act;
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

/** What officers do to links at the workbench. */
@Controller
@RequestMapping("/redactie/koppelen/{document}/{number}/verband")
class LinkController {

	private final LinkDesk desk;

	private final Links links;

	private final Conflicts conflicts;

	private final Outcome outcome;

	LinkController(LinkDesk desk, Links links, Conflicts conflicts, Outcome outcome) {
		this.desk = desk;
		this.links = links;
		this.conflicts = conflicts;
		this.outcome = outcome;
	}

	@PostMapping
	String propose(@PathVariable String document, @PathVariable String number, QueueFilter filter, LinkForm form,
			Model model, HttpServletResponse response, RedirectAttributes flash) {
		var place = new Place(document, number, filter);
		try {
			Link link = this.desk.propose(place.ref(), form.target(), form.content(), form.basedOn());
			Toast toast = toast(place, link,
					"Voorgesteld: " + link.content().kind().dutch() + " " + link.target() + ".");
			return form.stays() ? this.outcome.stay(place, toast, flash) : this.outcome.onwards(place, toast, flash);
		}
		catch (Stale stale) {
			return this.conflicts.ofLink(place, stale, form, model, response);
		}
		catch (Refusal refusal) {
			model.addAttribute("typed", form);
			return this.outcome.refused(place, refusal, model, response);
		}
	}

	@PostMapping("/{id}/besluit")
	String decide(@PathVariable String document, @PathVariable String number, @PathVariable UUID id, QueueFilter filter,
			DecisionForm form, Model model, HttpServletResponse response, RedirectAttributes flash) {
		var place = new Place(document, number, filter);
		check(place, id);
		try {
			Link link = this.desk.decide(id, form.decision(), form.basedOn());
			Toast toast = toast(place, link,
					"Verband met " + link.target() + " is " + link.review().state().dutch() + ".");
			boolean more = this.conflicts.awaitsMore(place.ref());
			boolean checked = link.review().step().act() == Act.CONFIRM || link.review().step().act() == Act.REJECT;
			return (checked && !more) ? this.outcome.onwards(place, toast, flash)
					: this.outcome.stay(place, toast, flash);
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
			Link link = this.desk.undo(id, Versions.of(versie));
			return this.outcome.stay(place, new Toast(
					"Teruggedraaid. Het verband met " + link.target() + " is nu " + link.review().state().dutch() + ".",
					place.ref(), null, 0), flash);
		}
		catch (Refusal refusal) {
			return this.outcome.refused(place, refusal, model, response);
		}
	}

	/** A link of another pledge is no link here. */
	private void check(Place place, UUID id) {
		this.links.find(id)
			.filter((link) -> link.pledge().equals(place.ref()))
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

	private static Toast toast(Place place, Link link, String text) {
		return new Toast(text, place.ref(), place.address("/verband/" + link.id() + "/ongedaan"), link.version());
	}

}
