package nl.toetssteen.comparison.sidebyside;

import nl.toetssteen.documents.Document;
import nl.toetssteen.themes.Theme;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What is laid beside each other.
 *
 * @param theme null for a count of every theme
 * @param part only this sort of content; null for all
 * @param tied only what has or lacks a tie; null for all
 */
record Choice(Document left, Document right, @Nullable Theme theme, @Nullable Part part, @Nullable Tied tied) {

	private static final String PATH = "/vergelijk";

	/** The same with the sides changed about. */
	public String swapped() {
		return new Choice(this.right, this.left, this.theme, this.part, this.tied).address(PATH);
	}

	/** The same documents on another theme. */
	public String on(Theme other) {
		return new Choice(this.left, this.right, other, this.part, this.tied).address(PATH);
	}

	/** The same documents on all themes. */
	public String onAll() {
		return new Choice(this.left, this.right, null, null, null).address(PATH);
	}

	/** All content of this theme. */
	public String unfiltered() {
		return new Choice(this.left, this.right, this.theme, null, null).address(PATH);
	}

	/** What is shown, for a spreadsheet. */
	public String csv() {
		return address(PATH + ".csv");
	}

	/** The document on the other side. */
	public Document other(Document side) {
		return side.getCode().equals(this.left.getCode()) ? this.right : this.left;
	}

	boolean wants(Part wanted) {
		return this.part == null || this.part == wanted;
	}

	private String address(String path) {
		var address = UriComponentsBuilder.fromPath(path)
			.queryParam("links", this.left.getCode())
			.queryParam("rechts", this.right.getCode());
		if (this.theme != null) {
			address.queryParam("thema", this.theme.code().value());
		}
		if (this.part != null) {
			address.queryParam("soort", this.part.dutch());
		}
		if (this.tied != null) {
			address.queryParam("verband", this.tied.code());
		}
		return address.encode().build().toUriString();
	}

}
