package nl.toetssteen.linking.lineage.pages;

import java.util.List;

import nl.toetssteen.documents.Citation;
import org.jspecify.annotations.Nullable;

/**
 * An older item with all that became of it, or a new item.
 *
 * @param citation of the older item; null when the item is new
 * @param address of the older item's own page
 */
record Entry(@Nullable Citation citation, @Nullable String address, List<Step> steps) {
}
