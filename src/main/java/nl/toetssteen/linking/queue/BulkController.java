package nl.toetssteen.linking.queue;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import jakarta.servlet.http.HttpServletResponse;
import nl.toetssteen.linking.BulkRefusal;
import nl.toetssteen.linking.LinkContent;
import nl.toetssteen.linking.LinkDesk;
import nl.toetssteen.linking.LinkKind;
import nl.toetssteen.linking.review.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Ties several pledges to one target: all of them or none. */
@Controller
class BulkController {

	private final LinkDesk desk;

	private final Queue queue;

	private final Targets targets;

	BulkController(LinkDesk desk, Queue queue, Targets targets) {
		this.desk = desk;
		this.queue = queue;
		this.targets = targets;
	}

	/**
	 * What an officer chose and typed.
	 *
	 * @param belofte refs of the pledges
	 * @param q what is searched for
	 * @param doel ref of the target
	 */
	record BulkForm(@Nullable List<String> belofte, @Nullable String q, @Nullable String doel, @Nullable String soort,
			@Nullable String motivering) {

		private static final int MOST = 200;

		List<String> pledges() {
			return (this.belofte == null) ? List.of() : this.belofte.stream().distinct().limit(MOST).toList();
		}

	}

	@GetMapping("/redactie/koppelen/samen")
	String ask(@ModelAttribute("form") BulkForm form, Model model) {
		model.addAttribute("entries", form.pledges().stream().flatMap((ref) -> this.queue.find(ref).stream()).toList());
		model.addAttribute("found", this.targets.found(Objects.toString(form.q(), "")));
		model.addAttribute("kinds", LinkKind.values());
		return "linking/together";
	}

	@PostMapping("/redactie/koppelen/samen")
	String link(@ModelAttribute("form") BulkForm form, Model model, HttpServletResponse response,
			RedirectAttributes flash) {
		try {
			if (form.pledges().isEmpty()) {
				throw new Refusal("Kies eerst een of meer beloften.");
			}
			var content = LinkContent.typed(form.soort(), null, form.motivering());
			int made = this.desk.proposeAll(form.pledges(), Objects.toString(form.doel(), ""), content).size();
			flash.addFlashAttribute("done",
					made + ((made == 1) ? " belofte" : " beloften") + " gekoppeld aan " + form.doel() + ".");
			return "redirect:/redactie/koppelen?stand=voorgesteld";
		}
		catch (Refusal refusal) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			model.addAttribute("refused", refusal.why());
			model.addAttribute("reasons", (refusal instanceof BulkRefusal bulk) ? bulk.reasons() : Map.of());
			return ask(form, model);
		}
	}

}
