package nl.toetssteen.documents.quantities.phrases;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/**
 * What a number counts, as printed.
 *
 * @param base what it is a part of
 * @param whole how many of the base there are, where that is said
 */
public record Counted(String object, @Nullable String base, @Nullable BigDecimal whole) {
}
