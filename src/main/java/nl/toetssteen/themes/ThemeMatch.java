package nl.toetssteen.themes;

import java.util.List;

/**
 * A theme a text is about, with the words that decided.
 *
 * @param score how much of the text's search words points to it; only comparable within
 * one text
 * @param reasons words of the text, weightiest first; empty when none was known
 */
public record ThemeMatch(ThemeCode theme, double score, List<String> reasons) {

	public ThemeMatch {
		reasons = List.copyOf(reasons);
	}

}
