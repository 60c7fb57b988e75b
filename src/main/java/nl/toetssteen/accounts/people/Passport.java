package nl.toetssteen.accounts.people;

import java.util.Collection;
import java.util.Optional;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetails;

import nl.toetssteen.accounts.Editor;
import nl.toetssteen.accounts.Role;

/**
 * What Spring Security knows of somebody: the account as it is at this request.
 *
 * @param hash of the password
 * @param round a session made in an earlier round of the account has ended
 */
public record Passport(Editor editor, String email, String hash, boolean enabled, int round) implements UserDetails {

	/** The passport of who makes the present request. */
	public static Optional<Passport> shown() {
		Authentication now = SecurityContextHolder.getContext().getAuthentication();
		return (now != null && now.getPrincipal() instanceof Passport passport) ? Optional.of(passport)
				: Optional.empty();
	}

	@Override
	public Collection<? extends GrantedAuthority> getAuthorities() {
		return AuthorityUtils
			.createAuthorityList(this.editor.roles().stream().map(Role::name).map("ROLE_"::concat).toList());
	}

	@Override
	public String getPassword() {
		return this.hash;
	}

	@Override
	public String getUsername() {
		return this.editor.id().toString();
	}

	@Override
	public boolean isEnabled() {
		return this.enabled;
	}

	/** Without the hash, because it may come into a log. */
	@Override
	public String toString() {
		return this.editor.toString();
	}

}
