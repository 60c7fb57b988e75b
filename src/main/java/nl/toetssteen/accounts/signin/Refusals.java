package nl.toetssteen.accounts.signin;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.webmvc.error.ErrorAttributes;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.PathContainer;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

import nl.toetssteen.accounts.people.Passport;

/**
 * Turns people away in the way that fits: to the sign-in page and back, with a page that
 * says why, or as if nothing were there.
 */
class Refusals implements AccessDeniedHandler, AuthenticationEntryPoint {

	private static final String NOT_YOURS = "Uw account heeft de rol niet die hiervoor nodig is. Vraag een beheerder erom.";

	private static final String FORGED = "Dit formulier was verlopen of kwam niet van dit portaal. Er is niets gewijzigd. "
			+ "Ga terug, ververs de pagina en probeer het opnieuw.";

	private static final PathPattern[] PUBLIC = Arrays.stream(SecurityConfiguration.PUBLIC)
		.map(PathPatternParser.defaultInstance::parse)
		.toArray(PathPattern[]::new);

	private final List<HandlerExceptionResolver> errors;

	/**
	 * @param attributes remembers what was wrong, for the page that says so
	 * @param errors answers with its status
	 */
	Refusals(ErrorAttributes attributes, @Qualifier("handlerExceptionResolver") HandlerExceptionResolver errors) {
		this.errors = (attributes instanceof HandlerExceptionResolver memory) ? List.of(memory, errors)
				: List.of(errors);
	}

	@Override
	public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
			throws IOException {
		refuse(request, response, NOT_YOURS);
	}

	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
			throws IOException {
		refuse(request, response, (why instanceof CsrfException) ? FORGED : NOT_YOURS);
	}

	private void refuse(HttpServletRequest request, HttpServletResponse response, String why) throws IOException {
		String path = request.getRequestURI();
		if (!isEditors(path)) {
			say(request, response, isPublic(path) ? HttpStatus.METHOD_NOT_ALLOWED : HttpStatus.NOT_FOUND, null);
		}
		else if (Passport.shown().isPresent() || path.matches("/(aanmelden|uitnodiging/.*)")) {
			say(request, response, HttpStatus.FORBIDDEN, why);
		}
		else {
			response.sendRedirect(signIn(request));
		}
	}

	/** Whether an address is for editors only. */
	static boolean isEditors(String path) {
		return path.matches("/(aanmelden|afmelden|redactie(/.*)?|uitnodiging/.*)");
	}

	private static boolean isPublic(String path) {
		PathContainer asked = PathContainer.parsePath(path);
		return Arrays.stream(PUBLIC).anyMatch((pattern) -> pattern.matches(asked));
	}

	private static String signIn(HttpServletRequest request) {
		var address = UriComponentsBuilder.fromPath("/aanmelden");
		boolean hadSession = request.getRequestedSessionId() != null && !request.isRequestedSessionIdValid();
		if (hadSession || request.getAttribute(SessionAccounts.ENDED) != null) {
			address.queryParam("verlopen");
		}
		if (!"GET".equals(request.getMethod())) {
			address.queryParam("verstuurd");
		}
		String back = WayBack.of(request).orElse("");
		if (!back.isEmpty()) {
			address.queryParam(WayBack.PARAMETER, "{back}");
		}
		return address.encode().buildAndExpand(back).toUriString();
	}

	private void say(HttpServletRequest request, HttpServletResponse response, HttpStatus status,
			@Nullable String why) {
		var cause = new ResponseStatusException(status, why);
		this.errors.forEach((each) -> each.resolveException(request, response, null, cause));
	}

}
