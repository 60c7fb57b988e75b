package nl.toetssteen.ingestion.pdf.reading;

import org.jspecify.annotations.Nullable;

/**
 * What the document seems to be; an editor confirms or overrules it.
 *
 * @param municipality name of the town as printed, not its code
 * @param periodFrom first year it is about
 * @param periodTo last year it is about
 */
public record GuessedFacts(GuessedKind kind, @Nullable String title, @Nullable String municipality,
		@Nullable Integer periodFrom, @Nullable Integer periodTo) {

	public static final GuessedFacts NONE = new GuessedFacts(GuessedKind.OTHER, null, null, null, null);

}
