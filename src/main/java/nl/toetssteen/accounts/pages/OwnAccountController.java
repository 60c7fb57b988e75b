package nl.toetssteen.accounts.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import nl.toetssteen.accounts.Editors;
import nl.toetssteen.accounts.people.Accounts;
import nl.toetssteen.accounts.people.Passport;
import nl.toetssteen.accounts.people.Passwords;
import nl.toetssteen.accounts.people.Refused;

/** One's own account: another password, and an end to all sessions. */
@Controller
@RequestMapping("/redactie/account")
class OwnAccountController {

	private final Editors editors;

	private final Accounts accounts;

	private final SecurityContextRepository sessions;

	OwnAccountController(Editors editors, Accounts accounts, SecurityContextRepository sessions) {
		this.editors = editors;
		this.accounts = accounts;
		this.sessions = sessions;
	}

	@GetMapping
	String show(Model model) {
		model.addAttribute("account", this.accounts.find(this.editors.current().id()).orElseThrow());
		model.addAttribute("shortest", Passwords.SHORTEST);
		return "accounts/own";
	}

	@PostMapping("/wachtwoord")
	String changePassword(@RequestParam(defaultValue = "") String huidig, @RequestParam(defaultValue = "") String nieuw,
			RedirectAttributes said, HttpServletRequest request, HttpServletResponse response) {
		Passport passport = this.accounts.changePassword(this.editors.current().id(), huidig, nieuw);
		goOnAs(passport, request, response);
		said.addFlashAttribute("done", "Uw wachtwoord is gewijzigd. Op andere apparaten bent u afgemeld.");
		return "redirect:/redactie/account";
	}

	@PostMapping("/sessies")
	String endSessions() {
		this.accounts.endSessions(this.editors.current().id());
		return "redirect:/aanmelden?afgemeld";
	}

	@ExceptionHandler
	String refused(Refused refusal, RedirectAttributes said) {
		said.addFlashAttribute("refused", refusal.told());
		return "redirect:/redactie/account";
	}

	/** All sessions end but this one. */
	private void goOnAs(Passport passport, HttpServletRequest request, HttpServletResponse response) {
		request.changeSessionId();
		SecurityContext context = SecurityContextHolder.createEmptyContext();
		context.setAuthentication(
				UsernamePasswordAuthenticationToken.authenticated(passport, null, passport.getAuthorities()));
		SecurityContextHolder.setContext(context);
		this.sessions.saveContext(context, request, response);
	}

}
