package nl.toetssteen.documents.quantities;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/**
 * Within what a quantity holds, in the words of the text; null where it does not say.
 *
 * @param base what it is a part of: "nieuwe woningen", "per uur"
 * @param whole how many of the base there are, where the text counts them
 * @param area "iedere wijk", "Zandstad-West"
 * @param term deadline or period: "uiterlijk in 2030", "per jaar"
 */
public record Scope(@Nullable String base, @Nullable BigDecimal whole, @Nullable String area, @Nullable String term) {
}
