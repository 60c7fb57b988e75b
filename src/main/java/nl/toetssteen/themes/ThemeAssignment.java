package nl.toetssteen.themes;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * A theme something stands under, and why. Kept in an ordered collection, best first.
 *
 * @param theme the theme's code, such as "wonen"
 */
@Embeddable
public record ThemeAssignment(@Column(name = "theme") String theme,
		@Enumerated(EnumType.STRING) @Column(name = "basis") ThemeBasis basis) {

	public ThemeAssignment(ThemeCode theme, ThemeBasis basis) {
		this(theme.value(), basis);
	}

	/** Whether a page shows it as <i>automatisch ingedeeld</i>. */
	public boolean automatic() {
		return this.basis == ThemeBasis.BY_TEXT;
	}

}
