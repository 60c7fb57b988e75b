package nl.toetssteen.web;

import org.jspecify.annotations.Nullable;

/**
 * Where a thing is said, as the API tells it.
 *
 * @param regelVan first line in the original, from 1; left out where the original has no
 * lines
 * @param regelTot last line in the original
 * @param pagina page in the original, from 1, where known
 * @param uitBeeld true where the words were read from the image of the page, and may be
 * wrong; left out elsewhere
 */
public record Bron(@Nullable Integer regelVan, @Nullable Integer regelTot, @Nullable Integer pagina,
		@Nullable Boolean uitBeeld) {

	/** A place with words that were read as words. */
	public Bron(@Nullable Integer regelVan, @Nullable Integer regelTot, @Nullable Integer pagina) {
		this(regelVan, regelTot, pagina, null);
	}

}
