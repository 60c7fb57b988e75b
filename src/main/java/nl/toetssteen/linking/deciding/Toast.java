package nl.toetssteen.linking.deciding;

import java.io.Serializable;

import org.jspecify.annotations.Nullable;

/**
 * What was just done, told on the next page.
 *
 * @param text in Dutch
 * @param ref what it was done to
 * @param undo address that takes it back; null when that cannot be
 * @param version what it has now, for the undo
 */
public record Toast(String text, String ref, @Nullable String undo, int version) implements Serializable {

	/**
	 * Tells of an act that can be taken back.
	 * @param path where it stands, below its place: "/verband/…"
	 */
	public static Toast of(String text, Place place, String path, int version) {
		return new Toast(text, place.ref(), place.address(path + "/ongedaan"), version);
	}

	/** Tells of an act that cannot be taken back here. */
	public static Toast of(String text, Place place) {
		return new Toast(text, place.ref(), null, 0);
	}

}
