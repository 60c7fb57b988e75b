package nl.toetssteen.search.pages;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;
import nl.toetssteen.search.Restrictions;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The state of the search page: what is in its address.
 *
 * @param q what was typed
 * @param chosen per facet the chosen values
 */
record SearchAddress(String q, Map<String, List<String>> chosen, View view, boolean byDocument, boolean literal,
		int page) {

	static final List<String> FACETS = List.of("soort", "document", "partij", "jaar", "thema");

	private static final int LONGEST = 1000;

	private static final int DEEPEST = 100;

	// What no address or page can hold: control characters and halves of characters
	private static final Pattern UNWRITABLE = Pattern.compile("[\\p{Cc}\\p{Cs}\\uFFFE\\uFFFF]");

	/** How hits are shown. */
	enum View {

		FRAGMENTS("fragmenten", 20), CONCORDANCE("concordantie", 100), TABLE("tabel", 50);

		private final String dutch;

		private final int size;

		View(String dutch, int size) {
			this.dutch = dutch;
			this.size = size;
		}

		public String dutch() {
			return this.dutch;
		}

		/** Hits on a page. */
		int size() {
			return this.size;
		}

	}

	static SearchAddress of(HttpServletRequest request) {
		Map<String, List<String>> chosen = new LinkedHashMap<>();
		for (String facet : FACETS) {
			String[] values = request.getParameterValues(facet);
			List<String> kept = (values == null) ? List.of()
					: Arrays.stream(values)
						.map(SearchAddress::clean)
						.filter((v) -> !v.isBlank())
						.distinct()
						.limit(20)
						.toList();
			chosen.put(facet, kept);
		}
		View view = Arrays.stream(View.values())
			.filter((each) -> each.dutch.equals(request.getParameter("weergave")))
			.findFirst()
			.orElse(View.FRAGMENTS);
		return new SearchAddress(clean(request.getParameter("q")), chosen, view,
				"document".equals(request.getParameter("volgorde")), "true".equals(request.getParameter("letterlijk")),
				page(request.getParameter("page")));
	}

	/** What was typed, as far as a page can show it. */
	static String clean(@Nullable String typed) {
		String text = (typed == null) ? "" : typed;
		text = UNWRITABLE.matcher(text.substring(0, Math.min(text.length(), LONGEST))).replaceAll(" ").strip();
		return text;
	}

	private static int page(@Nullable String typed) {
		int page = (typed != null && typed.matches("\\d{1,6}")) ? Integer.parseInt(typed) : 1;
		return Math.clamp(page, 1, DEEPEST);
	}

	/** Whether nothing is asked. */
	public boolean isEmpty() {
		return this.q.isEmpty() && !isNarrowed();
	}

	public boolean isNarrowed() {
		return this.chosen.values().stream().anyMatch((values) -> !values.isEmpty());
	}

	List<String> chosen(String facet) {
		return this.chosen.getOrDefault(facet, List.of());
	}

	Restrictions restrictions() {
		boolean inOrder = this.byDocument || this.view == View.CONCORDANCE;
		return new Restrictions(this.chosen, inOrder ? Restrictions.Order.DOCUMENT : Restrictions.Order.RELEVANCE);
	}

	public int offset() {
		return (this.page - 1) * this.view.size;
	}

	/** The same with a value of a facet chosen, or no longer when it was. */
	SearchAddress toggled(String facet, String value) {
		List<String> values = new ArrayList<>(chosen(facet));
		if (!values.remove(value)) {
			values.add(value);
		}
		return with(facet, values);
	}

	private SearchAddress with(String facet, List<String> values) {
		Map<String, List<String>> others = new LinkedHashMap<>(this.chosen);
		others.put(facet, values);
		return new SearchAddress(this.q, others, this.view, this.byDocument, this.literal, 1);
	}

	public SearchAddress with(View other) {
		return new SearchAddress(this.q, this.chosen, other, this.byDocument, this.literal, 1);
	}

	public SearchAddress inOrder(boolean document) {
		return new SearchAddress(this.q, this.chosen, this.view, document, this.literal, 1);
	}

	public SearchAddress literally() {
		return new SearchAddress(this.q, this.chosen, this.view, this.byDocument, true, 1);
	}

	/** The question without anything chosen. */
	public SearchAddress wide() {
		return new SearchAddress(this.q, Map.of(), this.view, this.byDocument, this.literal, 1);
	}

	/** The address of this state. */
	public String address() {
		var uri = question("/zoeken");
		if (this.view != View.FRAGMENTS) {
			uri.queryParam("weergave", this.view.dutch);
		}
		return address(uri);
	}

	/** The address of all hits as the API or a feed gives them. */
	public String address(String path) {
		return address(question(path));
	}

	private UriComponentsBuilder question(String path) {
		return UriComponentsBuilder.fromPath(path).queryParam("q", "{q}");
	}

	private String address(UriComponentsBuilder uri) {
		List<Object> values = new ArrayList<>(List.of(this.q));
		this.chosen.forEach((facet, each) -> each.forEach((value) -> {
			uri.queryParam(facet, "{v}");
			values.add(value);
		}));
		if (this.byDocument) {
			uri.queryParam("volgorde", "document");
		}
		if (this.literal) {
			uri.queryParam("letterlijk", "true");
		}
		return uri.encode().buildAndExpand(values.toArray()).toUriString();
	}

}
