package nl.toetssteen.linking.published;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A change in something that was public: a link, answer or lineage that two people had
 * confirmed.
 *
 * @param belofte ref of the pledge
 * @param doel ref of what it was tied to; null for an answer, and where nothing was found
 * @param vraag the question that was answered; null for a link; "Verloop" for lineage
 * @param stond what was public before: "voert uit"; null when it was not public just then
 * @param staat what is public after it; null when nothing is
 * @param handeling what was done: "betwist"
 */
record Correction(Instant moment, String belofte, @Nullable String doel, @Nullable String vraag, @Nullable String stond,
		@Nullable String staat, String handeling, @Nullable String reden, String door) {
}
