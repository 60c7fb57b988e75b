package nl.toetssteen.accounts.signin;

import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.util.function.SingletonSupplier;

import nl.toetssteen.accounts.people.Account;
import nl.toetssteen.accounts.people.Accounts;
import nl.toetssteen.accounts.people.Passport;

/**
 * Keeps in the session no more than whose it is, and looks the account up at every
 * request: who is disabled or gets another role notices at once. Does not make a session
 * for who is not signed in.
 */
class SessionAccounts implements SecurityContextRepository {

	/** Attribute of a request whose session was ended from elsewhere. */
	static final String ENDED = SessionAccounts.class.getName() + ".ENDED";

	private static final String ACCOUNT = "account";

	private static final String ROUND = "round";

	private final ObjectProvider<Accounts> accounts;

	SessionAccounts(ObjectProvider<Accounts> accounts) {
		this.accounts = accounts;
	}

	@Override
	public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
		return new Deferred(SingletonSupplier.of(() -> context(request)));
	}

	@Override
	@Deprecated
	@SuppressWarnings("removal")
	public SecurityContext loadContext(org.springframework.security.web.context.HttpRequestResponseHolder holder) {
		return context(holder.getRequest());
	}

	@Override
	public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
		Authentication authentication = context.getAuthentication();
		if (authentication != null && authentication.getPrincipal() instanceof Passport passport) {
			HttpSession session = request.getSession();
			session.setAttribute(ACCOUNT, passport.getUsername());
			session.setAttribute(ROUND, passport.round());
		}
	}

	@Override
	public boolean containsContext(HttpServletRequest request) {
		return passport(request).isPresent();
	}

	private SecurityContext context(HttpServletRequest request) {
		SecurityContext context = SecurityContextHolder.createEmptyContext();
		passport(request).ifPresent((passport) -> context.setAuthentication(
				UsernamePasswordAuthenticationToken.authenticated(passport, null, passport.getAuthorities())));
		return context;
	}

	private Optional<Passport> passport(HttpServletRequest request) {
		@Nullable HttpSession session = request.getSession(false);
		if (session == null || !(session.getAttribute(ACCOUNT) instanceof String id)) {
			return Optional.empty();
		}
		Object round = session.getAttribute(ROUND);
		Optional<Passport> passport = this.accounts.getObject()
			.find(UUID.fromString(id))
			.map(Account::passport)
			.filter((found) -> found.enabled() && Integer.valueOf(found.round()).equals(round));
		if (passport.isEmpty()) {
			session.invalidate();
			request.setAttribute(ENDED, true);
		}
		return passport;
	}

	/** Asked for only when the request needs to know who makes it. */
	private record Deferred(SingletonSupplier<SecurityContext> context) implements DeferredSecurityContext {

		@Override
		public SecurityContext get() {
			return this.context.obtain();
		}

		@Override
		public boolean isGenerated() {
			return get().getAuthentication() == null;
		}

	}

}
