package nl.toetssteen.web.page;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * What was withdrawn may be published again, but browsers keep the answer 410 for ever
 * unless they are told otherwise (RFC 9111, 4.2.2).
 */
@Component
class NotGoneForever extends OncePerRequestFilter {

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		chain.doFilter(request, new HttpServletResponseWrapper(response) {

			@Override
			public void setStatus(int status) {
				look(status);
				super.setStatus(status);
			}

			@Override
			public void sendError(int status, String message) throws IOException {
				look(status);
				super.sendError(status, message);
			}

			@Override
			public void sendError(int status) throws IOException {
				look(status);
				super.sendError(status);
			}

			private void look(int status) {
				if (status == HttpStatus.GONE.value()) {
					setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
				}
			}

		});
	}

}
