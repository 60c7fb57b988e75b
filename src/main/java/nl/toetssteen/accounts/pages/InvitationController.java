package nl.toetssteen.accounts.pages;

import org.jspecify.annotations.Nullable;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

import nl.toetssteen.accounts.invitations.Invitation;
import nl.toetssteen.accounts.invitations.Invitations;
import nl.toetssteen.accounts.invitations.Token;
import nl.toetssteen.accounts.people.Passwords;
import nl.toetssteen.accounts.people.Refused;

/** Where a one-time link leads: to an account, or to another password. */
@Controller
@RequestMapping("/uitnodiging/{token}")
class InvitationController {

	private static final String GONE = "Deze link werkt niet meer: hij is gebruikt, ingetrokken of verlopen. "
			+ "Vraag een beheerder om een nieuwe.";

	private final Invitations invitations;

	InvitationController(Invitations invitations) {
		this.invitations = invitations;
	}

	@GetMapping
	String show(@PathVariable String token, Model model) {
		model.addAttribute("invitation", open(token));
		model.addAttribute("shortest", Passwords.SHORTEST);
		return "accounts/invitation";
	}

	@PostMapping
	ModelAndView accept(@PathVariable String token, @RequestParam(defaultValue = "") String naam,
			@RequestParam(required = false) @Nullable String email,
			@RequestParam(defaultValue = "") String wachtwoord) {
		Invitation invitation = open(token);
		try {
			this.invitations.accept(new Token(token), naam, email, wachtwoord);
			return new ModelAndView("redirect:/aanmelden?welkom");
		}
		catch (Refused ex) {
			return again(invitation, ex.told(), naam, email);
		}
		catch (DataIntegrityViolationException ex) {
			return again(invitation, "Er is al een account met dit e-mailadres.", naam, email);
		}
	}

	private Invitation open(String token) {
		return this.invitations.open(new Token(token))
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, GONE));
	}

	private static ModelAndView again(Invitation invitation, String refused, String name, @Nullable String email) {
		ModelAndView form = new ModelAndView("accounts/invitation", HttpStatus.UNPROCESSABLE_CONTENT);
		form.addObject("invitation", invitation);
		form.addObject("shortest", Passwords.SHORTEST);
		form.addObject("refused", refused);
		form.addObject("name", name);
		form.addObject("email", email);
		return form;
	}

}
