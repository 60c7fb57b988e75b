package nl.toetssteen.web.page;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import nl.toetssteen.web.SteadyPages;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.util.ConcurrentLruCache;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Sends a steady page again as it was made for an earlier visitor. The state is read
 * before a page is made, so a change in between makes the page anew for the next visitor;
 * nobody gets a page from before a change that was committed when they asked. Editors get
 * pages of their own, which are not kept.
 */
@Component
class PageMemory extends OncePerRequestFilter {

	private static final int MOST_PAGES = 200;

	private static final int LARGEST = 1_000_000;

	private static final int LONGEST_QUERY = 300;

	private final ObjectProvider<SteadyPages> steady;

	private final ObjectProvider<Starting> starting;

	private final ConcurrentLruCache<String, AtomicReference<@Nullable KeptPage>> pages = new ConcurrentLruCache<>(
			MOST_PAGES, (_) -> new AtomicReference<>());

	PageMemory(ObjectProvider<SteadyPages> steady, ObjectProvider<Starting> starting) {
		this.steady = steady;
		this.starting = starting;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		Optional<SteadyPages> steady = mayBeKept(request) ? steady(request) : Optional.empty();
		if (steady.isEmpty()) {
			chain.doFilter(request, response);
			return;
		}
		String state = steady.get().state();
		AtomicReference<@Nullable KeptPage> place = this.pages.get(key(request));
		@Nullable KeptPage kept = place.get();
		if (kept != null && kept.state().equals(state)) {
			kept.send(request, response);
		}
		else {
			make(state, request, response, chain).ifPresent(place::set);
		}
	}

	private Optional<SteadyPages> steady(HttpServletRequest request) {
		String path = request.getRequestURI().substring(request.getContextPath().length());
		return this.steady.stream().filter((pages) -> pages.cover(path)).findFirst();
	}

	/**
	 * What a transaction of its own sees is nobody else's, and a page made during the
	 * start says so.
	 */
	private boolean mayBeKept(HttpServletRequest request) {
		return this.starting.stream().noneMatch(Starting::busy) && request.getMethod().equals("GET")
				&& request.getUserPrincipal() == null
				&& (request.getQueryString() == null || request.getQueryString().length() <= LONGEST_QUERY)
				&& !TransactionSynchronizationManager.isActualTransactionActive();
	}

	private static String key(HttpServletRequest request) {
		return request.getRequestURI() + "?" + request.getQueryString();
	}

	private static Optional<KeptPage> make(String state, HttpServletRequest request, HttpServletResponse response,
			FilterChain chain) throws ServletException, IOException {
		var seen = new ContentCachingResponseWrapper(response);
		chain.doFilter(request, seen);
		byte[] body = seen.getContentAsByteArray();
		@Nullable String type = seen.getContentType();
		boolean whole = seen.getStatus() == HttpServletResponse.SC_OK && type != null
				&& type.startsWith(MediaType.TEXT_HTML_VALUE) && body.length > 0 && body.length <= LARGEST;
		seen.copyBodyToResponse();
		return whole ? Optional.of(KeptPage.of(state, type, body)) : Optional.empty();
	}

}
