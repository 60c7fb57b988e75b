package nl.toetssteen.linking.workbench;

import java.util.function.Supplier;

import jakarta.servlet.http.HttpServletResponse;
import nl.toetssteen.linking.review.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * What an officer sees after an act: the next page with a toast, or why it was refused.
 */
@Component
class Outcome {

	private final Screen screen;

	Outcome(Screen screen) {
		this.screen = screen;
	}

	/** Stays at the pledge, and tells there what was done. */
	String stay(Place place, Toast toast, RedirectAttributes flash) {
		flash.addFlashAttribute("toast", toast);
		return "redirect:" + place.address("");
	}

	/** Goes to the next pledge, and tells there what was done. */
	String onwards(Place place, Toast toast, RedirectAttributes flash) {
		String next = this.screen.onwards(place);
		flash.addFlashAttribute("toast", toast);
		return "redirect:" + next;
	}

	/** The same screen with what was typed and why it cannot be. */
	String refused(Place place, Refusal refusal, Model model, HttpServletResponse response) {
		response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		model.addAttribute("refused", refusal.why());
		return this.screen.show(place, "", "", model);
	}

}
