package nl.toetssteen.linking.published;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * Something an editor did to a link or judgement, as the public history tells it.
 *
 * @param what in Dutch: "bevestigd"
 * @param said what the link or judgement said after it: "voert uit"
 * @param reason in the editor's words
 */
record Deed(String what, String said, String who, Instant at, @Nullable String reason) {
}
