package nl.toetssteen.comparison;

import org.jspecify.annotations.Nullable;

import nl.toetssteen.documents.Citation;

/**
 * Something a document says under a theme.
 *
 * @param number printed number or code: "5.1", "1.1.a"
 * @param title empty where it has none
 * @param period when it is to happen, as printed
 * @param automatic whether the portal put it under the theme by its words
 */
public record Entry(String ref, String number, String title, @Nullable String period, boolean automatic,
		Citation source) {
}
