package nl.toetssteen.accounts.signin;

import java.time.Duration;

import org.springframework.security.authentication.AccountStatusException;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

import nl.toetssteen.accounts.Audit;
import nl.toetssteen.accounts.people.Account;
import nl.toetssteen.accounts.people.Accounts;
import nl.toetssteen.accounts.people.Passport;

/**
 * Lets in who has an account and knows its password. Answers a wrong address, a wrong
 * password and a disabled account alike, in the same time.
 */
@Component
class PasswordCheck implements AuthenticationProvider {

	private final DaoAuthenticationProvider passwords;

	private final Throttle throttle;

	private final Accounts accounts;

	private final Audit audit;

	PasswordCheck(Accounts accounts, PasswordEncoder encoder, Throttle throttle, Audit audit) {
		this.accounts = accounts;
		this.throttle = throttle;
		this.audit = audit;
		this.passwords = new DaoAuthenticationProvider(this::passport);
		this.passwords.setPasswordEncoder(encoder);
		// Only who knows the password may make the portal look whether it is enabled.
		this.passwords.setPreAuthenticationChecks((_) -> {
		});
		this.passwords.setPostAuthenticationChecks(PasswordCheck::requireEnabled);
	}

	@Override
	public Authentication authenticate(Authentication asked) {
		String email = asked.getName();
		String address = (asked.getDetails() instanceof WebAuthenticationDetails details) ? details.getRemoteAddress()
				: "";
		this.throttle.wait(email, address).ifPresent((left) -> {
			throw new MustWait(left);
		});
		Authentication known = check(asked);
		this.throttle.succeeded(email, address);
		if (known.getPrincipal() instanceof Passport passport) {
			this.audit.record(passport.editor().id(), "aangemeld", passport.email(), "");
		}
		return known;
	}

	@Override
	public boolean supports(Class<?> authentication) {
		return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
	}

	private Authentication check(Authentication asked) {
		try {
			return this.passwords.authenticate(asked);
		}
		catch (BadCredentialsException | AccountStatusException ex) {
			// What was typed is not written down where it is no account: it may be a
			// password.
			this.accounts.findByEmail(asked.getName())
				.ifPresentOrElse(
						(account) -> this.audit.record(account.getId(), "aanmelden mislukt", account.getEmail(), ""),
						() -> this.audit.record("aanmelden mislukt", "onbekend account", ""));
			throw new BadCredentialsException("Not let in", ex);
		}
	}

	private UserDetails passport(String email) {
		return this.accounts.findByEmail(email)
			.map(Account::passport)
			.orElseThrow(() -> new UsernameNotFoundException("No such account"));
	}

	private static void requireEnabled(UserDetails passport) {
		if (!passport.isEnabled()) {
			throw new DisabledException("Disabled");
		}
	}

	/** Too many attempts went before this one. */
	static class MustWait extends AuthenticationException {

		private final Duration left;

		MustWait(Duration left) {
			super("Too many attempts");
			this.left = left;
		}

		Duration left() {
			return this.left;
		}

	}

}
