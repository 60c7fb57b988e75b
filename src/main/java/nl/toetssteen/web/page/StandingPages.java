package nl.toetssteen.web.page;

import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** What a public website has to say about itself: accessibility, privacy, security. */
@Controller
class StandingPages {

	private static final Duration VALIDITY = Duration.ofDays(180);

	private final String contact;

	private final Clock clock;

	/**
	 * @param contact where to reach who runs this portal, as mailto: or https: address;
	 * may be empty
	 */
	StandingPages(@Value("${toetssteen.contact:}") String contact, Clock clock) {
		this.contact = contact;
		this.clock = clock;
	}

	@GetMapping("/toegankelijkheid")
	String accessibility(Model model) {
		model.addAttribute("contact", this.contact);
		return "web/accessibility";
	}

	@GetMapping("/privacy")
	String privacy(Model model) {
		model.addAttribute("contact", this.contact);
		return "web/privacy";
	}

	/** Contact and Expires must be there, Expires within a year (RFC 9116, 2.5). */
	@GetMapping(path = "/.well-known/security.txt", produces = MediaType.TEXT_PLAIN_VALUE)
	@ResponseBody
	String security() {
		String here = ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
		return """
				Contact: %s
				Expires: %s
				Preferred-Languages: nl, en
				Canonical: %s/.well-known/security.txt
				""".formatted(this.contact.isEmpty() ? here + "/toegankelijkheid" : this.contact,
				this.clock.instant().plus(VALIDITY).truncatedTo(ChronoUnit.DAYS), here);
	}

}
