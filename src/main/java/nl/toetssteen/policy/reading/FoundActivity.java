package nl.toetssteen.policy.reading;

import nl.toetssteen.documents.Place;
import org.jspecify.annotations.Nullable;

/**
 * An activity as it stands in a budget, below its goal.
 *
 * @param code unique in the document: "2.1.b"
 * @param printedCode as printed: "2.1 b."; empty when activities have no codes
 * @param text headings, paragraphs and list items below its title, one to a line
 * @param period when it will be done, as printed; null when that is not said
 */
public record FoundActivity(String code, String printedCode, String title, String text, @Nullable String period,
		int passage, Place place) {
}
