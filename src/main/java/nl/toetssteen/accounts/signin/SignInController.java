package nl.toetssteen.accounts.signin;

import java.time.Duration;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import nl.toetssteen.accounts.people.Passport;

/** The page where editors sign in, with why they see it. */
@Controller
class SignInController {

	private static final int LONGEST_WAIT = 24 * 60 * 60;

	@GetMapping("/aanmelden")
	String show(@RequestParam(required = false) @Nullable String naar, @RequestParam(defaultValue = "0") int wacht,
			Model model) {
		if (Passport.shown().isPresent()) {
			return "redirect:/redactie";
		}
		model.addAttribute("naar", WayBack.within(naar).orElse(null));
		if (wacht > 0 && wacht <= LONGEST_WAIT) {
			model.addAttribute("wait", inWords(Duration.ofSeconds(wacht)));
		}
		return "accounts/sign-in";
	}

	/** Rounded up, so that who waits that long is let in. */
	static String inWords(Duration wait) {
		if (wait.toSeconds() <= 60) {
			return (wait.toSeconds() == 1) ? "1 seconde" : wait.toSeconds() + " seconden";
		}
		long minutes = Math.ceilDiv(wait.toSeconds(), 60);
		return minutes + " minuten";
	}

}
