package nl.toetssteen.accounts.pages;

import java.time.Clock;
import java.util.Set;
import java.util.UUID;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import nl.toetssteen.accounts.Role;
import nl.toetssteen.accounts.invitations.Invitations;
import nl.toetssteen.accounts.people.Accounts;
import nl.toetssteen.accounts.people.Refused;

/** Where an administrator sees who may come in, and lets colleagues out. */
@Controller
@RequestMapping("/redactie/beheer/accounts")
class AccountsController {

	private static final String LIST = "redirect:/redactie/beheer/accounts";

	private final Accounts accounts;

	private final Invitations invitations;

	private final Clock clock;

	AccountsController(Accounts accounts, Invitations invitations, Clock clock) {
		this.accounts = accounts;
		this.invitations = invitations;
		this.clock = clock;
	}

	@GetMapping
	String list(Model model) {
		model.addAttribute("accounts", this.accounts.all());
		model.addAttribute("invitations", this.invitations.unused());
		model.addAttribute("roles", Role.values());
		model.addAttribute("now", this.clock.instant());
		return "accounts/accounts";
	}

	@GetMapping("/{id}")
	String show(@PathVariable UUID id, Model model) {
		model.addAttribute("account",
				this.accounts.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
		model.addAttribute("roles", Role.values());
		return "accounts/account";
	}

	@PostMapping("/{id}/rollen")
	String become(@PathVariable UUID id, @RequestParam(required = false) Set<Role> rol, RedirectAttributes said) {
		this.accounts.become(id, (rol != null) ? rol : Set.of());
		return done(said, "De rollen zijn gewijzigd.");
	}

	@PostMapping("/{id}/uitschakelen")
	String disable(@PathVariable UUID id, RedirectAttributes said) {
		this.accounts.disable(id);
		return done(said, "Het account is uitgeschakeld. Wie ermee aangemeld was, is er meteen uit.");
	}

	@PostMapping("/{id}/inschakelen")
	String enable(@PathVariable UUID id, RedirectAttributes said) {
		this.accounts.enable(id);
		return done(said, "Het account is weer ingeschakeld.");
	}

	@PostMapping("/{id}/sessies")
	String endSessions(@PathVariable UUID id, RedirectAttributes said) {
		this.accounts.endSessions(id);
		return done(said, "Alle sessies van dit account zijn beëindigd.");
	}

	@ExceptionHandler
	String refused(Refused refusal, RedirectAttributes said) {
		said.addFlashAttribute("refused", refusal.told());
		return LIST;
	}

	private static String done(RedirectAttributes said, String what) {
		said.addFlashAttribute("done", what);
		return LIST;
	}

}
