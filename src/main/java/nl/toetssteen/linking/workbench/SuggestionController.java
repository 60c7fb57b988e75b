package nl.toetssteen.linking.workbench;

import jakarta.servlet.http.HttpServletResponse;
import nl.toetssteen.linking.deciding.Done;
import nl.toetssteen.linking.deciding.Outcome;
import nl.toetssteen.linking.deciding.Reply;
import nl.toetssteen.linking.deciding.Toast;
import nl.toetssteen.linking.queue.QueueFilter;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Puts a suggestion aside, or takes it back up. */
@Controller("suggestionDismissalController")
class SuggestionController {

	private final Dismissals dismissals;

	private final PledgeScreen screen;

	SuggestionController(Dismissals dismissals, PledgeScreen screen) {
		this.dismissals = dismissals;
		this.screen = screen;
	}

	/**
	 * What an officer thinks of a suggestion.
	 *
	 * @param terug "true" to take it back up
	 */
	record SuggestionForm(@Nullable String doel, @Nullable String reden, @Nullable String terug) {

		boolean isBack() {
			return "true".equals(this.terug);
		}

	}

	@PostMapping("/redactie/koppelen/{document}/{number}/suggestie")
	String change(@PathVariable String document, @PathVariable String number, QueueFilter filter, SuggestionForm form,
			Model model, HttpServletResponse response, RedirectAttributes flash) {
		var place = new PledgePlace(document, number, filter);
		String target = (form.doel() == null) ? "" : form.doel();
		return Outcome.of(this.screen, place, new Reply(model, response, flash), () -> {
			this.dismissals.change(place.ref(), target, !form.isBack(), (form.reden() == null) ? "" : form.reden());
			String done = form.isBack() ? "Suggestie teruggehaald: " : "Suggestie weggelegd: ";
			return Done
				.here(new Toast(done + target + ".", place.ref(), form.isBack() ? null : back(place, target), 0));
		});
	}

	private static String back(PledgePlace place, String target) {
		String path = place.address("/suggestie");
		return path + (path.contains("?") ? "&" : "?") + "terug=true&doel=" + target;
	}

}
