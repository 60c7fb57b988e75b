package nl.toetssteen.linking.workbench;

import nl.toetssteen.linking.queue.QueueFilter;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** One pledge with all that an officer needs to judge it. */
@Controller
class WorkbenchController {

	private static final int LONGEST_QUESTION = 400;

	private final PledgeScreen screen;

	WorkbenchController(PledgeScreen screen) {
		this.screen = screen;
	}

	@GetMapping("/redactie/koppelen/{document}/{number}")
	String show(@PathVariable String document, @PathVariable String number, QueueFilter filter,
			@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "") String soort, Model model) {
		String question = q.substring(0, Math.min(q.length(), LONGEST_QUESTION));
		return this.screen.show(new PledgePlace(document, number, filter), question, soort, model);
	}

}
