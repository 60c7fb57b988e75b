package nl.toetssteen.linking.deciding;

/**
 * What came of an act, and where the editor goes from there.
 *
 * @param onwards whether to the next in the queue
 */
public record Done(Toast toast, boolean onwards) {

	/** The editor stays where it was done. */
	public static Done here(Toast toast) {
		return new Done(toast, false);
	}

}
