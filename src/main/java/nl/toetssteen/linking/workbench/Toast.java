package nl.toetssteen.linking.workbench;

import java.io.Serializable;

import org.jspecify.annotations.Nullable;

/**
 * What was just done, told on the next page.
 *
 * @param text in Dutch
 * @param pledge ref of the pledge it was done to
 * @param undo address that takes it back; null when that cannot be
 * @param version what it has now, for the undo
 */
record Toast(String text, String pledge, @Nullable String undo, int version) implements Serializable {
}
