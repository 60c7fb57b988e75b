package nl.toetssteen.web.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.http.HttpServletResponse;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

import org.springframework.core.io.ClassPathResource;

import nl.toetssteen.web.api.ApiVersionFilter;

/**
 * Answers what Tomcat turns down before the portal sees it, such as an address that is
 * malformed or too long, in the house's words.
 */
class RefusedRequests extends ErrorReportValve {

	private static final String PROBLEM = """
			{"title":"Dit verzoek klopt niet","status":%d,"detail":"Het adres is te lang of bevat iets wat hier niet past."}""";

	private final String page = read();

	@Override
	protected void report(Request request, Response response, @Nullable Throwable failure) {
		if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
			return;
		}
		try {
			write(String.valueOf(request.getRequestURI()).startsWith("/api/"), response);
		}
		catch (IOException ex) {
			this.container.getLogger().debug("The client is gone", ex);
		}
	}

	private void write(boolean api, Response response) throws IOException {
		SecurityHeaders.add(response);
		if (api) {
			response.setHeader(ApiVersionFilter.HEADER, ApiVersionFilter.VERSION);
		}
		response.setContentType(api ? "application/problem+json" : "text/html");
		response.setCharacterEncoding(StandardCharsets.UTF_8);
		response.getReporter().write(api ? PROBLEM.formatted(response.getStatus()) : page(response.getStatus()));
		response.finishResponse();
	}

	private String page(int status) {
		return (status != HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE) ? this.page
				: this.page.replace("Dit adres klopt niet", "Te groot")
					.replace("Het adres is te lang of bevat iets wat hier niet past.",
							"Er is te veel ingevuld, of het bestand is te groot. Er is niets bewaard.");
	}

	private static String read() {
		try {
			return new ClassPathResource("templates/web/refused.html").getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
