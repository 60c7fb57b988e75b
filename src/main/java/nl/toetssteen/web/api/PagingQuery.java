package nl.toetssteen.web.api;

import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import nl.toetssteen.web.BadQuery;
import nl.toetssteen.web.Paging;

/** The part of a query that says which page is wanted. */
class PagingQuery {

	private final HttpServletRequest request;

	private final Map<String, String> faults = new LinkedHashMap<>();

	private final int page;

	private final int pageSize;

	PagingQuery(HttpServletRequest request) {
		this.request = request;
		this.page = number("page", 1, 1, 10_000_000);
		this.pageSize = number("pageSize", Paging.DEFAULT_SIZE, 1, Paging.LARGEST_SIZE);
	}

	/** Per field what is wrong with it; empty when nothing is. */
	Map<String, String> faults() {
		return this.faults;
	}

	Paging paging(boolean whole) {
		if (!this.faults.isEmpty()) {
			throw new BadQuery(this.faults);
		}
		return new Paging(this.page, this.pageSize, whole, address());
	}

	private int number(String name, int otherwise, int least, int most) {
		String value = this.request.getParameter(name);
		Integer number = (value == null) ? Integer.valueOf(otherwise) : parsed(value);
		if (number != null && number >= least && number <= most) {
			return number;
		}
		this.faults.put(name, "moet een geheel getal van %d tot en met %d zijn.".formatted(least, most));
		return otherwise;
	}

	private static @Nullable Integer parsed(String value) {
		return value.matches("\\d{1,9}") ? Integer.valueOf(value) : null;
	}

	private String address() {
		String query = this.request.getQueryString();
		return this.request.getRequestURI() + ((query != null) ? "?" + query : "");
	}

}
