package nl.toetssteen.linking.lineage.pages;

import org.jspecify.annotations.Nullable;

/**
 * What the address asks for, as typed; the names are those of the address.
 *
 * @param van code of the older document
 * @param naar code of the newer document
 * @param relatie only this relation
 * @param thema only what stands under this theme
 */
record Asked(@Nullable String van, @Nullable String naar, @Nullable String relatie, @Nullable String thema) {
}
