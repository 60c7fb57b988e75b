package nl.toetssteen.accounts.signin;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Where an attempt to sign in leads: to where the editor was going, or to the form again.
 */
class Outcomes implements AuthenticationSuccessHandler, AuthenticationFailureHandler {

	@Override
	public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response, Authentication who)
			throws IOException {
		response.sendRedirect(WayBack.carried(request).orElse("/redactie"));
	}

	@Override
	public void onAuthenticationFailure(HttpServletRequest request, HttpServletResponse response,
			AuthenticationException why) throws IOException {
		var form = UriComponentsBuilder.fromPath("/aanmelden");
		if (why instanceof PasswordCheck.MustWait wait) {
			form.queryParam("wacht", wait.left().toSeconds() + 1);
		}
		else {
			form.queryParam("fout");
		}
		WayBack.carried(request).ifPresent((address) -> form.queryParam(WayBack.PARAMETER, "{address}"));
		response.sendRedirect(form.encode().buildAndExpand(WayBack.carried(request).orElse("")).toUriString());
	}

}
