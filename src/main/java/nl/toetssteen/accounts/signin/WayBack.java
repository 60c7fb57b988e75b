package nl.toetssteen.accounts.signin;

import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;

/**
 * Where somebody was who has to sign in first, as an address within the portal. Addresses
 * of elsewhere are not followed.
 */
final class WayBack {

	static final String PARAMETER = "naar";

	// A second slash or a backslash would make another host of it.
	private static final Pattern WITHIN = Pattern.compile("/(?![/\\\\])[^\\\\\\s\\p{Cntrl}]{0,1000}");

	private WayBack() {
	}

	/** The page this request asks for, or the one with the form it was sent from. */
	static Optional<String> of(HttpServletRequest request) {
		if ("GET".equals(request.getMethod())) {
			String query = request.getQueryString();
			return within(request.getRequestURI() + ((query != null) ? "?" + query : ""));
		}
		return from(request.getHeader(HttpHeaders.REFERER), request.getServerName());
	}

	/** The address that was carried along. */
	static Optional<String> carried(HttpServletRequest request) {
		return within(request.getParameter(PARAMETER));
	}

	static Optional<String> within(@Nullable String address) {
		return Optional.ofNullable(address)
			.filter(WITHIN.asMatchPredicate())
			.filter((path) -> !path.startsWith("/aanmelden") && !path.startsWith("/afmelden"));
	}

	private static Optional<String> from(@Nullable String referer, String host) {
		try {
			URI page = URI.create((referer != null) ? referer : "");
			return host.equals(page.getHost()) ? within(page.getRawPath()) : Optional.empty();
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

}
