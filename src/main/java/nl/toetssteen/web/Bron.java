package nl.toetssteen.web;

import org.jspecify.annotations.Nullable;

/**
 * Where a thing is said, as the API tells it.
 *
 * @param regelVan first line in the original, from 1; left out where the original has no
 * lines
 * @param regelTot last line in the original
 * @param pagina page in the original, from 1, where known
 */
public record Bron(@Nullable Integer regelVan, @Nullable Integer regelTot, @Nullable Integer pagina) {
}
