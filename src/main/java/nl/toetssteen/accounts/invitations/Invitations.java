package nl.toetssteen.accounts.invitations;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import nl.toetssteen.accounts.Audit;
import nl.toetssteen.accounts.Editor;
import nl.toetssteen.accounts.Role;
import nl.toetssteen.accounts.people.Account;
import nl.toetssteen.accounts.people.Accounts;
import nl.toetssteen.accounts.people.Passport;
import nl.toetssteen.accounts.people.Refused;

/** The links by which people come to have an account; each works once. */
@Component
@Transactional
public class Invitations {

	private static final Duration FIRST_VALIDITY = Duration.ofDays(1);

	private static final Duration VALIDITY = Duration.ofDays(7);

	private final InvitationRepository repository;

	private final Accounts accounts;

	private final Audit audit;

	private final Clock clock;

	Invitations(InvitationRepository repository, Accounts accounts, Audit audit, Clock clock) {
		this.repository = repository;
		this.accounts = accounts;
		this.audit = audit;
		this.clock = clock;
	}

	/**
	 * A link for the first administrator, in place of any before; none once there is one.
	 */
	public Optional<Token> first() {
		this.repository.findUnused()
			.stream()
			.filter((invitation) -> invitation.offer().invitedBy() == null)
			.forEach((invitation) -> invitation.close(this.clock.instant()));
		return this.accounts.hasAdministrator() ? Optional.empty()
				: Optional.of(make(new Invitation.Offer(null, null, null, Set.of(Role.ADMINISTRATOR)), FIRST_VALIDITY));
	}

	/** Invites a colleague; the link is to be handed over by the one who invites. */
	public Token invite(String email, Set<Role> roles) {
		String address = this.accounts.free(email);
		if (roles.isEmpty()) {
			throw new Refused("Kies minstens één rol.");
		}
		unused().stream().filter((other) -> address.equals(other.getEmail())).forEach(this::close);
		this.audit.record("collega uitgenodigd", address, String.join(", ", roles.stream().map(Role::dutch).toList()));
		return make(new Invitation.Offer(address, null, me(), roles), VALIDITY);
	}

	/** A link by which a colleague who forgot the password chooses another. */
	public Token renewPassword(UUID account) {
		Account owner = this.accounts.find(account).orElseThrow(() -> new Refused("Dit account bestaat niet."));
		unused().stream().filter((other) -> account.equals(other.getAccountId())).forEach(this::close);
		this.audit.record("wachtwoordlink gemaakt", owner.getEmail(), "");
		return make(new Invitation.Offer(owner.getEmail(), account, me(), Set.of()), FIRST_VALIDITY);
	}

	/** A new link for the same offer; the one before works no more. */
	public Token again(UUID id) {
		Invitation before = unused(id);
		close(before);
		this.audit.record("uitnodiging opnieuw gemaakt", String.valueOf(before.getEmail()), "");
		return make(before.offer(), VALIDITY);
	}

	public void withdraw(UUID id) {
		Invitation invitation = unused(id);
		close(invitation);
		this.audit.record("uitnodiging ingetrokken", String.valueOf(invitation.getEmail()), "");
	}

	/** Made by colleagues and neither used nor withdrawn, also when expired. */
	public List<Invitation> unused() {
		return this.repository.findUnused().stream().filter((each) -> each.offer().invitedBy() != null).toList();
	}

	/** The offer behind a link, while it stands. */
	public Optional<Invitation> open(Token token) {
		return this.repository.findByTokenHash(token.hash()).filter((found) -> found.isOpen(this.clock.instant()));
	}

	/**
	 * Takes the offer: an account of this name and password, or this password for the
	 * account it was made for.
	 * @param email only asked of the first administrator
	 * @throws Refused when the link works no more or something will not do; the link
	 * stays
	 */
	public void accept(Token token, String name, @Nullable String email, String password) {
		Invitation invitation = this.repository.findForUse(token.hash())
			.filter((found) -> found.isOpen(this.clock.instant()))
			.orElseThrow(() -> new Refused("Deze link werkt niet meer."));
		UUID renewed = invitation.getAccountId();
		if (renewed != null) {
			this.accounts.renewPassword(renewed, password);
		}
		else {
			String address = Objects.requireNonNullElse(invitation.getEmail(), Objects.requireNonNullElse(email, ""));
			this.accounts.add(new Editor(UUID.randomUUID(), name, invitation.getRoles()), address, password);
		}
		close(invitation);
	}

	private Token make(Invitation.Offer offer, Duration validity) {
		Token token = Token.random();
		this.repository.save(new Invitation(token, offer, this.clock.instant(), this.clock.instant().plus(validity)));
		return token;
	}

	private Invitation unused(UUID id) {
		return unused().stream()
			.filter((each) -> each.getId().equals(id))
			.findFirst()
			.orElseThrow(() -> new Refused("Deze uitnodiging is al gebruikt of ingetrokken."));
	}

	private void close(Invitation invitation) {
		invitation.close(this.clock.instant());
	}

	private static UUID me() {
		return Passport.shown().map((passport) -> passport.editor().id()).orElseThrow();
	}

}
