package nl.toetssteen.comparison.sidebyside;

import org.jspecify.annotations.Nullable;

/**
 * What the address asks for, as typed; the names are those of the address.
 *
 * @param links code of a document
 * @param rechts code of another
 * @param thema code of a theme
 * @param soort only this sort of content
 * @param verband only what has ("met") or lacks ("zonder") a tie with the other side
 */
record Asked(@Nullable String links, @Nullable String rechts, @Nullable String thema, @Nullable String soort,
		@Nullable String verband) {

	/** Whether two documents are named. */
	boolean isComplete() {
		return isNamed(this.links) && isNamed(this.rechts);
	}

	static boolean isNamed(@Nullable String value) {
		return value != null && !value.isBlank();
	}

}
