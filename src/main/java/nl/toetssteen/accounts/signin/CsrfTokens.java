package nl.toetssteen.accounts.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;

/**
 * The proof that a form is the portal's own: bound to the session of who is signed in,
 * and in a cookie before that, so that nobody can fill the portal with sessions.
 */
class CsrfTokens implements CsrfTokenRepository {

	private final CsrfTokenRepository session = new HttpSessionCsrfTokenRepository();

	private final CookieCsrfTokenRepository cookie = new CookieCsrfTokenRepository();

	CsrfTokens() {
		this.cookie.setCookieName("formulier");
		this.cookie.setCookieCustomizer((cookie) -> cookie.sameSite("Lax").maxAge(-1));
	}

	@Override
	public CsrfToken generateToken(HttpServletRequest request) {
		return fitting(request).generateToken(request);
	}

	@Override
	public void saveToken(@Nullable CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
		fitting(request).saveToken(token, request, response);
	}

	@Override
	public @Nullable CsrfToken loadToken(HttpServletRequest request) {
		return fitting(request).loadToken(request);
	}

	private CsrfTokenRepository fitting(HttpServletRequest request) {
		return (request.getSession(false) != null) ? this.session : this.cookie;
	}

}
