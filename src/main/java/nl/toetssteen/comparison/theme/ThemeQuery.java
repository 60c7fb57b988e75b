package nl.toetssteen.comparison.theme;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import nl.toetssteen.linking.judgements.Axis;
import nl.toetssteen.linking.judgements.AxisValue;
import nl.toetssteen.linking.published.Standing;
import nl.toetssteen.web.BadQuery;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What a reader wants to see of a theme; null means everything.
 *
 * @param document code of the only document
 * @param part the only part
 * @param standing only pledges that people are this far with
 * @param testability only pledges that people agreed this on
 * @param suggestions whether to show what the computer suggests
 */
record ThemeQuery(@Nullable String document, @Nullable Part part, @Nullable Standing standing,
		@Nullable AxisValue testability, boolean suggestions) {

	/**
	 * What an address asks for.
	 * @param query by name: {@code document}, {@code soort}, {@code stand},
	 * {@code toetsbaarheid}, {@code suggesties}; {@code document} must have been checked
	 */
	static ThemeQuery of(Map<String, String> query) {
		return new ThemeQuery(said(query, "document"),
				chosen(query, "soort", Part::of, Arrays.stream(Part.values()).map(Part::plural).toList()),
				chosen(query, "stand", Standing::of, Arrays.stream(Standing.values()).map(Standing::code).toList()),
				chosen(query, "toetsbaarheid", (code) -> AxisValue.of(Axis.TESTABILITY, code),
						Axis.TESTABILITY.answers().stream().map(AxisValue::code).toList()),
				chosen(query, "suggesties", (word) -> Optional.of(word).filter("ja"::equals), List.of("ja")) != null);
	}

	/** Whether everything is wanted. */
	public boolean isEmpty() {
		return this.document == null && this.part == null && !picksPledges();
	}

	/** Whether only some pledges are wanted. */
	public boolean picksPledges() {
		return this.standing != null || this.testability != null;
	}

	/** Whether a part is wanted. */
	public boolean wants(Part part) {
		return this.part == null || this.part == part;
	}

	boolean wants(String code) {
		return this.document == null || this.document.equals(code);
	}

	public ThemeQuery withDocument(@Nullable String other) {
		return new ThemeQuery(other, this.part, this.standing, this.testability, this.suggestions);
	}

	public ThemeQuery withStanding(@Nullable Standing other) {
		return new ThemeQuery(this.document, this.part, other, this.testability, this.suggestions);
	}

	public ThemeQuery withSuggestions(boolean other) {
		return new ThemeQuery(this.document, this.part, this.standing, this.testability, other);
	}

	/** The address that asks for this. */
	public String address(String path) {
		var uri = UriComponentsBuilder.fromPath(path);
		add(uri, "document", this.document);
		add(uri, "soort", (this.part == null) ? null : this.part.plural());
		add(uri, "stand", (this.standing == null) ? null : this.standing.code());
		add(uri, "toetsbaarheid", (this.testability == null) ? null : this.testability.code());
		add(uri, "suggesties", this.suggestions ? "ja" : null);
		return uri.encode().build().toUriString();
	}

	private static void add(UriComponentsBuilder uri, String name, @Nullable String value) {
		if (value != null) {
			uri.queryParam(name, value);
		}
	}

	private static @Nullable String said(Map<String, String> query, String name) {
		String value = query.getOrDefault(name, "").strip();
		return value.isEmpty() ? null : value;
	}

	private static <T> @Nullable T chosen(Map<String, String> query, String name, Function<String, Optional<T>> known,
			List<String> words) {
		@Nullable String said = said(query, name);
		return (said == null) ? null : known.apply(said)
			.orElseThrow(() -> new BadQuery(name, "kies een van de genoemde woorden.", said, words));
	}

}
