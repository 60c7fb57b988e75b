package nl.toetssteen.accounts.people;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Locale;
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

import nl.toetssteen.accounts.Editor;
import nl.toetssteen.accounts.Role;

/**
 * The right of one person to sign in. It is disabled, never removed: history names it.
 */
@Entity
public class Account {

	@Id
	private UUID id;

	private String name;

	private String email;

	private String password;

	private boolean enabled = true;

	private int sessionRound;

	private Instant createdAt;

	@ElementCollection(fetch = FetchType.EAGER)
	@CollectionTable(name = "account_role", joinColumns = @JoinColumn(name = "account_id"))
	@Column(name = "role")
	@Enumerated(EnumType.STRING)
	private Set<Role> roles = EnumSet.noneOf(Role.class);

	@SuppressWarnings("NullAway.Init") // JPA fills the fields
	protected Account() {
	}

	/**
	 * @param password its hash
	 */
	Account(Editor editor, String email, String password, Instant createdAt) {
		this.id = editor.id();
		this.name = editor.name().strip();
		this.roles.addAll(editor.roles());
		this.email = normal(email);
		this.password = password;
		this.createdAt = createdAt;
	}

	/** Addresses differ in more than capitals and spaces around them, or are the same. */
	static String normal(String email) {
		return email.strip().toLowerCase(Locale.ROOT);
	}

	public UUID getId() {
		return this.id;
	}

	public String getName() {
		return this.name;
	}

	public String getEmail() {
		return this.email;
	}

	public boolean isEnabled() {
		return this.enabled;
	}

	public Instant getCreatedAt() {
		return this.createdAt;
	}

	/** In the order in which they are always named. */
	public Set<Role> getRoles() {
		return this.roles.isEmpty() ? Set.of() : EnumSet.copyOf(this.roles);
	}

	public Editor editor() {
		return new Editor(this.id, this.name, this.roles);
	}

	public Passport passport() {
		return new Passport(editor(), this.email, this.password, this.enabled, this.sessionRound);
	}

	void endSessions() {
		this.sessionRound++;
	}

	void disable() {
		this.enabled = false;
		endSessions();
	}

	void enable() {
		this.enabled = true;
	}

	void become(Set<Role> roles) {
		this.roles.clear();
		this.roles.addAll(roles);
	}

	void changePassword(String hash) {
		this.password = hash;
		endSessions();
	}

}
