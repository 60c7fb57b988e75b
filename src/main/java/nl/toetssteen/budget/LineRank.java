package nl.toetssteen.budget;

import org.jspecify.annotations.Nullable;

/**
 * Where a row stands among the others of its table.
 *
 * @param parent ordinal of the row it is part of
 * @param depth 0 for a row that is part of no other
 * @param section the headings above it, joined by " / "
 */
public record LineRank(@Nullable Integer parent, int depth, LineLevel level, @Nullable String section, Side side) {
}
