package nl.toetssteen.web.page;

import java.net.URI;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.webmvc.error.ErrorAttributes;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.ModelAndView;
import nl.toetssteen.web.BadQuery;
import nl.toetssteen.web.NoSuchPage;

/** Says in Dutch what went wrong: to programs as problem+json, to people as a page. */
@Controller
class ErrorPages implements ErrorController {

	private final ErrorAttributes errors;

	ErrorPages(ErrorAttributes errors) {
		this.errors = errors;
	}

	@RequestMapping("/error")
	Object show(HttpServletRequest request, HttpServletResponse response) {
		HttpStatus status = status(request);
		if (status == HttpStatus.METHOD_NOT_ALLOWED) {
			response.setHeader(HttpHeaders.ALLOW, "GET, HEAD"); // nothing here is written
																// to
		}
		Throwable cause = this.errors.getError(new ServletWebRequest(request));
		Mishap mishap = Mishap.of(status, cause);
		return path(request).startsWith("/api/") ? problem(mishap, path(request)) : page(mishap, path(request), cause);
	}

	private static ResponseEntity<ProblemDetail> problem(Mishap mishap, String path) {
		mishap.problem().setInstance(URI.create(path));
		return ResponseEntity.status(mishap.status())
			.contentType(MediaType.APPLICATION_PROBLEM_JSON)
			.body(mishap.problem());
	}

	private static ModelAndView page(Mishap mishap, String path, @Nullable Throwable cause) {
		ModelAndView page = new ModelAndView("web/error", mishap.status());
		page.addObject("mishap", mishap);
		if (cause instanceof NoSuchPage beyond) {
			page.addObject("lastPage", beyond.last());
		}
		else if (cause instanceof BadQuery && !path.startsWith("//")) {
			page.addObject("withoutQuery", path);
		}
		return page;
	}

	private static String path(HttpServletRequest request) {
		return String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
	}

	/** Without a status somebody asked for the error page itself, which is not there. */
	private static HttpStatus status(HttpServletRequest request) {
		@Nullable HttpStatus known = (request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code)
				? HttpStatus.resolve(code) : HttpStatus.NOT_FOUND;
		return (known != null) ? known : HttpStatus.INTERNAL_SERVER_ERROR;
	}

}
