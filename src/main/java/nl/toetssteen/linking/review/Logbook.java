package nl.toetssteen.linking.review;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

import nl.toetssteen.accounts.Audit;
import nl.toetssteen.accounts.Editor;
import nl.toetssteen.accounts.Editors;
import nl.toetssteen.accounts.Role;
import org.springframework.stereotype.Component;

/** Who acts, when, and what is written down of it in the audit log. */
@Component
public class Logbook {

	private final Editors editors;

	private final Audit audit;

	private final Clock clock;

	Logbook(Editors editors, Audit audit, Clock clock) {
		this.editors = editors;
		this.audit = audit;
		this.clock = clock;
	}

	/** Who is signed in. */
	public Editor editor() {
		return this.editors.current();
	}

	/** Whether who is signed in may withdraw it: its own, or any for a checker. */
	public boolean mayWithdraw(Review review) {
		return review.proposedBy().equals(editor().id()) || editor().is(Role.CHECKER);
	}

	/** The moment, as precise as the database keeps it. */
	public Instant now() {
		return this.clock.instant().truncatedTo(ChronoUnit.MICROS);
	}

	/**
	 * Writes an act in the audit log.
	 * @param what in Dutch: "verband"
	 * @param subject refs it is about
	 */
	public void note(String what, String subject, Review review) {
		String reason = (review.step().reason() == null) ? "" : "; reden: " + review.step().reason();
		this.audit.record(what + " " + review.step().act().dutch(), subject,
				"versie " + review.version() + ", nu " + review.state().dutch() + reason);
	}

	/** Writes an act that is no judgement in the audit log. */
	public void note(String act, String subject, String details) {
		this.audit.record(act, subject, details);
	}

	/** What is locked while something about a pledge is judged. */
	public static String lockOf(String pledge) {
		return "judging " + pledge;
	}

}
