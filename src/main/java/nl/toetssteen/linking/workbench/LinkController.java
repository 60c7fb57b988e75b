package nl.toetssteen.linking.workbench;

import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import nl.toetssteen.linking.Link;
import nl.toetssteen.linking.LinkDesk;
import nl.toetssteen.linking.Links;
import nl.toetssteen.linking.deciding.DecisionForm;
import nl.toetssteen.linking.deciding.Done;
import nl.toetssteen.linking.deciding.Outcome;
import nl.toetssteen.linking.deciding.Reply;
import nl.toetssteen.linking.deciding.Toast;
import nl.toetssteen.linking.deciding.Versions;
import nl.toetssteen.linking.queue.QueueFilter;
import nl.toetssteen.linking.review.Act;
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

	private final PledgeScreen screen;

	LinkController(LinkDesk desk, Links links, Conflicts conflicts, PledgeScreen screen) {
		this.desk = desk;
		this.links = links;
		this.conflicts = conflicts;
		this.screen = screen;
	}

	@PostMapping
	String propose(@PathVariable String document, @PathVariable String number, QueueFilter filter, LinkForm form,
			Model model, HttpServletResponse response, RedirectAttributes flash) {
		var place = new PledgePlace(document, number, filter);
		model.addAttribute("typed", form);
		return Outcome.of(this.screen, place, new Reply(model, response, flash), () -> {
			Link link = this.desk.propose(place.ref(), form.target(), form.content(), form.basedOn());
			return new Done(
					toast(place, link, "Voorgesteld: " + link.content().kind().dutch() + " " + link.target() + "."),
					!form.stays());
		}, (stale) -> this.conflicts.ofLink(place, stale, form));
	}

	@PostMapping("/{id}/besluit")
	String decide(@PathVariable String document, @PathVariable String number, @PathVariable UUID id, QueueFilter filter,
			DecisionForm form, Model model, HttpServletResponse response, RedirectAttributes flash) {
		var place = place(document, number, filter, id);
		return Outcome.of(this.screen, place, new Reply(model, response, flash), () -> {
			Link link = this.desk.decide(id, form.decision(), form.basedOn());
			boolean checked = link.review().step().act() == Act.CONFIRM || link.review().step().act() == Act.REJECT;
			return new Done(
					toast(place, link, "Verband met " + link.target() + " is " + link.review().state().dutch() + "."),
					checked && !this.conflicts.awaitsMore(place.ref()));
		}, (stale) -> this.conflicts.ofDecision(place, stale, form));
	}

	@PostMapping("/{id}/ongedaan")
	String undo(@PathVariable String document, @PathVariable String number, @PathVariable UUID id, QueueFilter filter,
			String versie, Model model, HttpServletResponse response, RedirectAttributes flash) {
		var place = place(document, number, filter, id);
		return Outcome.of(this.screen, place, new Reply(model, response, flash), () -> {
			Link link = this.desk.undo(id, Versions.of(versie));
			return Done.here(Toast.of(
					"Teruggedraaid. Het verband met " + link.target() + " is nu " + link.review().state().dutch() + ".",
					place));
		});
	}

	/** A link of another pledge is no link here. */
	private PledgePlace place(String document, String number, QueueFilter filter, UUID id) {
		var place = new PledgePlace(document, number, filter);
		this.links.find(id)
			.filter((link) -> link.pledge().equals(place.ref()))
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		return place;
	}

	private static Toast toast(PledgePlace place, Link link, String text) {
		return Toast.of(text, place, "/verband/" + link.id(), link.version());
	}

}
