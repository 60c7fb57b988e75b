package nl.toetssteen.accounts.pages;

import java.util.Set;
import java.util.UUID;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

import nl.toetssteen.accounts.Role;
import nl.toetssteen.accounts.invitations.Invitations;
import nl.toetssteen.accounts.invitations.Token;
import nl.toetssteen.accounts.people.Refused;

/**
 * Where an administrator makes the links that colleagues come in by. They are shown once.
 */
@Controller
@RequestMapping("/redactie/beheer")
class InvitingController {

	private final Invitations invitations;

	InvitingController(Invitations invitations) {
		this.invitations = invitations;
	}

	@PostMapping("/uitnodigingen")
	String invite(@RequestParam(defaultValue = "") String email, @RequestParam(required = false) Set<Role> rol,
			Model model) {
		return link(this.invitations.invite(email, (rol != null) ? rol : Set.of()), model);
	}

	@PostMapping("/uitnodigingen/{id}/opnieuw")
	String again(@PathVariable UUID id, Model model) {
		return link(this.invitations.again(id), model);
	}

	@PostMapping("/accounts/{id}/wachtwoordlink")
	String renewPassword(@PathVariable UUID id, Model model) {
		return link(this.invitations.renewPassword(id), model);
	}

	@PostMapping("/uitnodigingen/{id}/intrekken")
	String withdraw(@PathVariable UUID id, RedirectAttributes said) {
		this.invitations.withdraw(id);
		said.addFlashAttribute("done", "De uitnodiging is ingetrokken; de link werkt niet meer.");
		return "redirect:/redactie/beheer/accounts";
	}

	@ExceptionHandler
	String refused(Refused refusal, RedirectAttributes said) {
		said.addFlashAttribute("refused", refusal.told());
		return "redirect:/redactie/beheer/accounts";
	}

	/** Shown in this answer only: kept nowhere, not even in the session. */
	private static String link(Token token, Model model) {
		model.addAttribute("link",
				ServletUriComponentsBuilder.fromCurrentContextPath().path(token.path()).toUriString());
		return "accounts/link";
	}

}
