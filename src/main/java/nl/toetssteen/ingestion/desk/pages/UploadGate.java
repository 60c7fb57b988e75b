package nl.toetssteen.ingestion.desk.pages;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import nl.toetssteen.ingestion.process.ImportLimits;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.webmvc.error.ErrorAttributes;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.HandlerExceptionResolver;

/**
 * Turns away an upload that says it is too large before one byte of it is kept. Stands
 * before all that looks for fields in a form: that would store the upload first.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
@EnableConfigurationProperties(ImportLimits.class)
class UploadGate extends OncePerRequestFilter {

	private static final DataSize ELSEWHERE = DataSize.ofMegabytes(10);

	private final ImportLimits limits;

	private final ErrorAttributes errors;

	UploadGate(ImportLimits limits, ErrorAttributes errors) {
		this.limits = limits;
		this.errors = errors;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		boolean here = request.getRequestURI().equals("/redactie/import");
		DataSize most = here ? this.limits.request() : ELSEWHERE;
		if (request.getContentLengthLong() <= most.toBytes()) {
			chain.doFilter(request, response);
			return;
		}
		response.setHeader(HttpHeaders.CONNECTION, "close");
		remember(request, response,
				new ResponseStatusException(HttpStatus.CONTENT_TOO_LARGE,
						"Dit is te groot: %d MB, en meer dan %d MB tegelijk wordt niet aangenomen. Er is niets bewaard."
							.formatted(request.getContentLengthLong() / (1024 * 1024), most.toMegabytes())));
		response.sendError(HttpStatus.CONTENT_TOO_LARGE.value());
	}

	/** For the page that says what is wrong. */
	private void remember(HttpServletRequest request, HttpServletResponse response, ResponseStatusException why) {
		if (this.errors instanceof HandlerExceptionResolver memory) {
			memory.resolveException(request, response, null, why);
		}
	}

}
