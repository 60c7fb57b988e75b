package nl.toetssteen.accounts.invitations;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import org.jspecify.annotations.Nullable;

import nl.toetssteen.accounts.Role;

/** The offer of an account, or of a new password for one, to whoever has its link. */
@Entity
public class Invitation {

	@Id
	private UUID id;

	private String tokenHash;

	private @Nullable String email;

	private @Nullable UUID accountId;

	private @Nullable UUID invitedBy;

	private Instant createdAt;

	private Instant expiresAt;

	private @Nullable Instant closedAt;

	@ElementCollection(fetch = FetchType.EAGER)
	@CollectionTable(name = "invitation_role", joinColumns = @JoinColumn(name = "invitation_id"))
	@Column(name = "role")
	@Enumerated(EnumType.STRING)
	private Set<Role> roles = EnumSet.noneOf(Role.class);

	@SuppressWarnings("NullAway.Init") // JPA fills the fields
	protected Invitation() {
	}

	Invitation(Token token, Offer offer, Instant createdAt, Instant expiresAt) {
		this.id = UUID.randomUUID();
		this.tokenHash = token.hash();
		this.email = offer.email();
		this.accountId = offer.accountId();
		this.invitedBy = offer.invitedBy();
		this.roles.addAll(offer.roles());
		this.createdAt = createdAt;
		this.expiresAt = expiresAt;
	}

	/**
	 * What is offered.
	 *
	 * @param email whose account it becomes; null where the first administrator chooses
	 * @param accountId whose password it renews; null for a new account
	 * @param invitedBy null for the link that the portal prints itself
	 */
	record Offer(@Nullable String email, @Nullable UUID accountId, @Nullable UUID invitedBy, Set<Role> roles) {
	}

	Offer offer() {
		return new Offer(this.email, this.accountId, this.invitedBy, Set.copyOf(this.roles));
	}

	public UUID getId() {
		return this.id;
	}

	public @Nullable String getEmail() {
		return this.email;
	}

	public @Nullable UUID getAccountId() {
		return this.accountId;
	}

	public Instant getCreatedAt() {
		return this.createdAt;
	}

	public Instant getExpiresAt() {
		return this.expiresAt;
	}

	public Set<Role> getRoles() {
		return this.roles.isEmpty() ? Set.of() : EnumSet.copyOf(this.roles);
	}

	boolean isOpen(Instant now) {
		return this.closedAt == null && now.isBefore(this.expiresAt);
	}

	void close(Instant now) {
		this.closedAt = now;
	}

}
