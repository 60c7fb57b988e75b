package nl.toetssteen.accounts.pages;

import java.util.List;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import nl.toetssteen.accounts.Editor;
import nl.toetssteen.accounts.Editors;
import nl.toetssteen.accounts.Role;
import nl.toetssteen.accounts.WaitingWork;

/** Where an editor comes in: what waits, and where to go. */
@Controller
class LandingController {

	private final Editors editors;

	private final List<WaitingWork> work;

	LandingController(Editors editors, List<WaitingWork> work) {
		this.editors = editors;
		this.work = work;
	}

	@GetMapping("/redactie")
	String show(Model model) {
		Editor editor = this.editors.current();
		model.addAttribute("piles", this.work.stream().flatMap((each) -> each.piles(editor).stream()).toList());
		model.addAttribute("administrator", editor.is(Role.ADMINISTRATOR));
		model.addAttribute("importer", editor.is(Role.CHECKER) || editor.is(Role.ADMINISTRATOR));
		return "accounts/landing";
	}

}
