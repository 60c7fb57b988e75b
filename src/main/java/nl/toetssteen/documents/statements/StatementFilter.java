package nl.toetssteen.documents.statements;

import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Which statements are asked for; null means any.
 *
 * @param document code of the document
 * @param chapter number of the chapter, only together with a document
 * @param theme code of the theme
 */
public record StatementFilter(@Nullable String document, @Nullable Integer chapter, @Nullable String theme) {

	public StatementFilter {
		document = blankToNull(document);
		theme = blankToNull(theme);
		// Chapter numbers of different documents have nothing to do with each other.
		chapter = (document == null) ? null : chapter;
	}

	/** Whether everything is asked for. */
	public boolean isEmpty() {
		return this.document == null && this.theme == null;
	}

	public StatementFilter withDocument(@Nullable String other) {
		return new StatementFilter(other, null, this.theme);
	}

	public StatementFilter withChapter(@Nullable Integer other) {
		return new StatementFilter(this.document, other, this.theme);
	}

	public StatementFilter withTheme(@Nullable String other) {
		return new StatementFilter(this.document, this.chapter, other);
	}

	/** The address of the list with this filter. */
	public String address(String path) {
		var uri = UriComponentsBuilder.fromPath(path);
		add(uri, "document", this.document);
		add(uri, "hoofdstuk", this.chapter);
		add(uri, "thema", this.theme);
		return uri.encode().build().toUriString();
	}

	private static void add(UriComponentsBuilder uri, String name, @Nullable Object value) {
		if (value != null) {
			uri.queryParam(name, value);
		}
	}

	private static @Nullable String blankToNull(@Nullable String value) {
		return (value == null || value.isBlank()) ? null : value;
	}

}
