package nl.toetssteen.accounts.invitations;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Prints, at each start until there is an administrator, the link by which to become one:
 * who can read the log runs the portal.
 */
@Component
class FirstLink {

	private static final Logger LOG = LoggerFactory.getLogger(FirstLink.class);

	private final Invitations invitations;

	private final Environment environment;

	FirstLink(Invitations invitations, Environment environment) {
		this.invitations = invitations;
		this.environment = environment;
	}

	@EventListener(ApplicationReadyEvent.class)
	void print() {
		String here = "http://localhost:" + this.environment.getProperty("local.server.port", "8080");
		this.invitations.first()
			.ifPresent((token) -> LOG.warn(
					"There is no administrator yet. Open {}{} within 24 hours to become it (works once).", here,
					token.path()));
	}

}
